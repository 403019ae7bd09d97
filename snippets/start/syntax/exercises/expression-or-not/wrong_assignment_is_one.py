def answers():
    """Return True for each expression, False for the others."""
    return {
        "price + 3": True,
        "price = 3": True,
        "price > 3": True,
        "print(price)": True,
        "'tea'": True,
        "pass": False,
        "import math": False,
        "[4, 7]": True,
    }
