import sys
from collections import namedtuple
from dataclasses import dataclass

Named = namedtuple("Named", ["name", "price"])


@dataclass(slots=True)
class Slotted:
    name: str
    price: int


as_dict = {"name": "tea", "price": 250}
as_named = Named("tea", 250)
as_slotted = Slotted("tea", 250)
print(as_dict["price"], as_named.price, as_slotted.price)
sizes = [sys.getsizeof(one) for one in (as_slotted, as_named, as_dict)]
print(sizes[0] < sizes[2], sizes[1] < sizes[2])
