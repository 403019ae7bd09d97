from decimal import Decimal

PORT = 8000
DEBUG = True
HOSTS = ["localhost"]
DATABASE = {"name": "shop-dev.db", "timeout": 5}
VAT = Decimal("0.19")
