from operator import attrgetter, itemgetter, methodcaller, mul

people = [("Ben", 28), ("Ana", 31)]
print(sorted(people, key=itemgetter(1)))
print(list(map(itemgetter(1, 0), people)))
print(list(map(methodcaller("upper"), ["tea", "egg"])))
print(list(map(attrgetter("real"), [2 + 3j, 5])))
print(list(map(mul, [1, 2, 3], [4, 5, 6])))
