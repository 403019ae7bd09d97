MENU = {"tea": 250, "cake": 420}
