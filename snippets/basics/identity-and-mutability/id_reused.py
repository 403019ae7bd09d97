print(id(["tea"]) == id(["cake"]))

tea = ["tea"]
cake = ["cake"]
print(id(tea) == id(cake))
