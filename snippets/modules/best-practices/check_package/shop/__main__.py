print("main", __name__, __package__)
