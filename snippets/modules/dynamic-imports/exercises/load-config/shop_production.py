DEBUG = False
HOSTS = ["shop.example"]
DATABASE = {"name": "shop.db"}
