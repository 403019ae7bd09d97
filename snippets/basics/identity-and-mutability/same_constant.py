price = 1000
limit = 1000
read = int("1000")

print(price is limit)
print(price is read)
print(price == read)
