class Parcel:
    pass


first = Parcel()
second = Parcel()
print(first == second)
print(first == first)

place = {first: "shelf 4"}
first.weight = 3
print(place[first])
