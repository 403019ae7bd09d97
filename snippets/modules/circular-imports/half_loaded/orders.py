print("orders: first line")
import customers

print("orders: goes on")


def walk_in(net):
    return f"walk-in owes {net}"
