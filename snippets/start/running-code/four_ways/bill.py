import sys

tickets = int(sys.argv[1])
print("to pay:", tickets * 4)
