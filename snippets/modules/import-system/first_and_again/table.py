print("table.py runs")
SQUARES = {n: n * n for n in range(200_000)}
