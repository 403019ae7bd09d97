discount = 0

if not discount:
    print("no discount was given?")
if discount is None:
    print("no discount was given")
else:
    print("the discount is", discount)
