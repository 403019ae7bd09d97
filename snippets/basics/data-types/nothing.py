result = print("hello")
print(result, result is None)
tip = None
print(tip == 0, tip == "", tip is None)
