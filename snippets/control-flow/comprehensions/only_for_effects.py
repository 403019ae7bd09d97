result = [print(word) for word in ["tea", "rice"]]
print(result)
