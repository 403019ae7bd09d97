class Prices(dict):
    def __missing__(self, item):
        return 0


prices = Prices(tea=250)
print(prices["egg"], prices)
print(prices.get("egg"))
