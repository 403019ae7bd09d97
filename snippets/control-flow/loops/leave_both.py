plan = {"A": ["Ana"], "B": ["Cem", "free"], "C": ["free"]}

for row, guests in plan.items():
    for number, guest in enumerate(guests, start=1):
        if guest == "free":
            break
    else:
        continue
    print("seat", row, number)
    break
