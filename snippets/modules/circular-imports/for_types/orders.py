from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from customers import Customer


class Order:
    def __init__(self, buyer: Customer, total: int):
        self.buyer = buyer
        self.total = total

    def line(self) -> str:
        return f"{self.buyer.name}: {self.total}"
