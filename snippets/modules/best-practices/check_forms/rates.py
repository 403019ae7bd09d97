print("loading", __name__)
vat = 19
