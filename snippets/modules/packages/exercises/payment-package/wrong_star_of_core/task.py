import payment
