import time

print("rates.py runs")
time.sleep(0.2)  # as if the rates came from a slow disk
EURO = 1.08
