orders = ["tea", "rice", "stop", "soup"]
while True:
    order = orders.pop(0)
    if order == "stop":
        break
    print("cooking", order)
print("left over:", orders)
