trips = [("Ana", (3, 5)), ("Ben", (0, 2))]
for name, (x, y) in trips:
    print(name, x + y)

for number, (name, _) in enumerate(trips, start=1):
    print(number, name)
