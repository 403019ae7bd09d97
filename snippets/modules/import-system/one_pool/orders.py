from database import pool


def load_orders():
    print("orders use connection", pool.take())
