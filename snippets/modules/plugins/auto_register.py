from abc import ABC, abstractmethod
from inspect import isabstract


class Exporter(ABC):
    registry = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if not isabstract(cls):
            Exporter.registry[cls.name] = cls

    @abstractmethod
    def export(self, rows):
        """Return the rows as text."""


class LineExporter(Exporter):
    @abstractmethod
    def line(self, item, price): ...

    def export(self, rows):
        return " | ".join(self.line(*row) for row in rows)


class Price(LineExporter):
    name = "price"

    def line(self, item, price):
        return f"{item} {price / 100:.2f}"


print(sorted(Exporter.registry))
basket = [("tea", 350), ("milk", 120)]
print(Exporter.registry["price"]().export(basket))
