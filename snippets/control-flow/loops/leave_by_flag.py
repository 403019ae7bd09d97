plan = {"A": ["Ana"], "B": ["Cem", "free"], "C": ["free"]}
found = False

for row, guests in plan.items():
    for guest in guests:
        if guest == "free":
            found = True
            break
    if found:
        break
print(found, row)
