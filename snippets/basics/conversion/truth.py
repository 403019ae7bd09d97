print(bool(0), bool(0.0), bool(""), bool([]), bool(None))
print(bool("0"), bool(" "), bool("False"), bool([0]), bool(-1))
