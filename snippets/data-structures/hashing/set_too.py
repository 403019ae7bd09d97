letters = {"a", "b"}
letters.add("a")
print(len(letters), "a" in letters)
print(hash(frozenset("ab")) == hash(frozenset("ba")))
