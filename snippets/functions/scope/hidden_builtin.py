list = ["tea", "rice"]
print(list)
print(list("abc"))
