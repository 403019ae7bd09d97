import keyword

print("seat2".isidentifier())
print("größe".isidentifier())
print("2seats".isidentifier())
print("ticket-price".isidentifier())

print("class".isidentifier())
print(keyword.iskeyword("class"))
