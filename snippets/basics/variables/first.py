price = 4
ticket = price
price = 5
print(price)
print(ticket)
