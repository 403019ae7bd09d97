__version__ = "2.1"


def parse_price(text):
    return round(float(text) * 100)
