print("shop/prices.py runs")
