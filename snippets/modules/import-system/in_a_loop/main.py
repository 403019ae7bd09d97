for price in [10, 20, 40]:
    print("price", price)
    import discount

    print("  saves", price * discount.RATE)
