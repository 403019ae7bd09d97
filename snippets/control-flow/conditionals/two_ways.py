seats = 0
if seats > 0:
    print("Come in.")
else:
    print("Sold out.")
