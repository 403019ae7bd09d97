print(hash(5), hash(-7))
print(hash("tea") == hash("tea"))
print(hash((1, "a")) == hash((1, "a")))
print(hash(1) == hash(1.0) == hash(True))
