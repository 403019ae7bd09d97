weight = float("nan")
print("rejected:", weight <= 0 or weight > 50)
print("rejected:", not 0 < weight <= 50)
