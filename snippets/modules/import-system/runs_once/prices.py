print("prices.py runs")
APPLE = 3
