print("discount.py runs")
RATE = 0.1
