guests = {"Ana", "Ben", "Ana"}
print(len(guests), "Ben" in guests)
guests.add("Cem")
print(sorted(guests))
invited = frozenset(guests)
print(len(invited))
guests.add(["Dora", "Eli"])
