secret = "the password"
typed = "secret.upper()"
print(eval(typed))
