from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    row: int
    number: int


guests = {Seat(3, 7): "Ana"}
print(guests[Seat(3, 7)])
print(hash(Seat(3, 7)) == hash(Seat(3, 7)))
