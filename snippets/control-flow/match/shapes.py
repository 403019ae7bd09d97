from dataclasses import dataclass


@dataclass
class Tea:
    cups: int


@dataclass
class Soup:
    bowls: int


def price(order):
    match order:
        case Tea(cups):
            return 250 * cups
        case Soup(bowls):
            return 420 * bowls
        case _:
            raise TypeError(f"no order: {order!r}")


print(price(Tea(2)), price(Soup(1)))
