DEBUG = False
DATABASE = {"name": "shop.db"}
