SECRET = "for the login"
