def bill(number):
    return f"Invoice {number} for Ada"


if __name__ == "__main__":
    print(bill(7))
