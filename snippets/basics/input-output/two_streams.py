import sys

print("Tea 250")
print("Row 2 has no price", file=sys.stderr)
print("Cake 420")
