text = input("Weight in kg? ")
try:
    weight = float(text)
except ValueError:
    print(repr(text), "is no number. Example: 2.5")
else:
    print("Weight:", weight)
