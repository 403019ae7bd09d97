import sys

print("Name? ", end="", file=sys.stderr, flush=True)
name = input()
print(name.upper())
