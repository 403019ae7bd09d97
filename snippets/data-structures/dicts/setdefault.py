guests = {}
guests.setdefault("A", []).append("Ana")
guests.setdefault("A", []).append("Ben")
print(guests)
