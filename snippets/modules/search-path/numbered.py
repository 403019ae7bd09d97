import sys

for number, entry in enumerate(sys.path):
    print(number, entry)
