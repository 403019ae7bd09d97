table = {1: "int"}
table[True] = "bool"
table[1.0] = "float"
print(table)
print(hash(1) == hash(True) == hash(1.0), 1 == True == 1.0)
