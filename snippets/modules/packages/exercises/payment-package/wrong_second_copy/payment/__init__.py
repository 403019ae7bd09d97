"""Take payments by card."""

__all__ = ["pay"]
__version__ = "1.0.0"


def pay(card, cents):
    if cents <= 0:
        raise ValueError(f"not a positive amount: {cents}")
    return f"{cents} cents from card {card[-4:]}"
