PRICES = {"single": 200, "day": 650}
