orders = []
if not orders:
    print("nothing to do")

orders.append("tea")
if orders and orders[0] == "tea":
    print("boil water")
