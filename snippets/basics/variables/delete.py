guests = ["Ana", "Ben"]
party = guests
del guests
print(party)
print(guests)
