import sys

print("  customers: first line")
print("  entry:", "orders" in sys.modules)
import orders

print("  walk_in:", hasattr(orders, "walk_in"))
