RATE = 20
DISCOUNT = 5
receipts = []
