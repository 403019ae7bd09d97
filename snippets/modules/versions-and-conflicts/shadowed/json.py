RECEIPT = {"price": 12}
