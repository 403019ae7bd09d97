from ..users.account import owner


def bill(number):
    return f"Invoice {number} for {owner()}"


if __name__ == "__main__":
    print(bill(7))
