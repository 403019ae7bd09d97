print("prices.py runs as", __name__)
MENU = {"single": 200}
