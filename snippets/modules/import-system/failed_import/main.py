import sys

try:
    import shop
except ValueError:
    print("first import failed")

print("shop" in sys.modules)
print("rates" in sys.modules)

try:
    import shop
except ValueError:
    print("second import failed")
