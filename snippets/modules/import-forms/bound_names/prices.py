print("prices.py runs")

TEA = 3
CAKE = 5
