import settings


def line(amount):
    return f"{amount} {settings.currency}"
