from datetime import timedelta

PORT = 8000
DEBUG = True
DATABASE = {"name": "shop-dev.db", "timeout": 5}
SESSION = timedelta(hours=8)
