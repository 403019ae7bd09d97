PRICES = {"tea": 250}
