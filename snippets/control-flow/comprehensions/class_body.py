class Menu:
    rate = 2
    prices = [3, 5]
    print([price for price in prices])
    print([price * rate for price in prices])
