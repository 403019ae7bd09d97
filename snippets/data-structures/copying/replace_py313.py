import copy
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    item: str
    count: int = 1


first = Order("tea")
print(copy.replace(first, count=3))
print(first)
