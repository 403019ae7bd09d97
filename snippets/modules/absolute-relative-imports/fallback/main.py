try:
    import shop.basket
except ImportError as error:
    print("reported:", error)
    print("real cause:", error.__context__)
