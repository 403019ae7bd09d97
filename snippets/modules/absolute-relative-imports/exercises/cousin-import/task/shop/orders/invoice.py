def bill(number):
    return f"Invoice {number}"
