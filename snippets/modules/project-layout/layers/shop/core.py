from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    item: str
    cents: int
