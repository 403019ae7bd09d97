import customers

CURRENCY = "EUR"
