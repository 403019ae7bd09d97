queue = {"Ana": 1, "Ben": 2}
queue["Cem"] = 3
queue["Ana"] = 9
print(list(queue))
del queue["Ana"]
queue["Ana"] = 1
print(list(queue))
print({"a": 1, "b": 2} == {"b": 2, "a": 1})
