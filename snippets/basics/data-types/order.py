print(["a", "b"] == ["b", "a"])
print({"a", "b"} == {"b", "a"})
print({"a": 1, "b": 2} == {"b": 2, "a": 1})
print(list({"b": 2, "a": 1}))
letters = {"a", "b"}
print(letters[0])
