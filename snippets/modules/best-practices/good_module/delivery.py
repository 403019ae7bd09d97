"""Delivery fees of the shop, in whole euros."""

__all__ = ["fee"]

_FREE_FROM = 50


def fee(total: int) -> int:
    """Return the fee for an order of this total."""
    return 0 if total >= _FREE_FROM else 5


def main() -> None:
    print("An order of 30 costs", fee(30))


if __name__ == "__main__":
    main()
