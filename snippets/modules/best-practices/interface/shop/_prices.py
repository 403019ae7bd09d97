def gross(net: int, rate: int = 19) -> int:
    """Return the price with tax, rounded down."""
    return net * (100 + rate) // 100
