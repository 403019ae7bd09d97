print(..., ... is Ellipsis)
print((3).__eq__("3"))
print(3 == "3")
