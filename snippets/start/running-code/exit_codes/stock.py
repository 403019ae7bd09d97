import sys

left = int(sys.argv[1])
if left < 0:
    sys.exit("the stock cannot be negative")
if left < 5:
    print("order more")
    sys.exit(3)
print("enough")
