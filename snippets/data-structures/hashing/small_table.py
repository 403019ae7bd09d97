places = [None] * 8


def put(key, value):
    at = sum(map(ord, key)) % 8
    while places[at] is not None and places[at][0] != key:
        print(key, "finds place", at, "taken")
        at = (at + 1) % 8
    places[at] = (key, value)


for key, value in (("tea", 250), ("ate", 99), ("rice", 300)):
    put(key, value)
print([entry and entry[0] for entry in places])
