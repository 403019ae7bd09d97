price = 4.5
tickets = 3
print(tickets * price)
print(2**100)
print(0.1 + 0.2)
