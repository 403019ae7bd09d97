import sys

print("Step 1 is done")
print("Step 2 failed", file=sys.stderr)
print("Step 3 is done")
