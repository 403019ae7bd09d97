orders = []
if not orders:
    print("nothing to do")

orders.append("tea")
if orders:
    print("first:", orders[0])
