PRICES = {"tea": 250, "milk": 120}
