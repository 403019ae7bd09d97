print(float("3.5"), float(" 1e3 "), float("7"))
print(float("inf") > 10**100, float("nan") == float("nan"))
print(int(float("3.9")))
