from ..users.account import owner


def bill(number):
    return f"Invoice {number} for {owner()}"


print(bill(7))
