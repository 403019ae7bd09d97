order = ("Ana", ["tea"])
try:
    order[1] += ["rice"]
except TypeError as error:
    print(error)
print(order)
