discount = 0

if not discount:
    print("test 1: no discount given")

if discount is None:
    print("test 2: no discount given")
else:
    print("test 2: discount is", discount)
