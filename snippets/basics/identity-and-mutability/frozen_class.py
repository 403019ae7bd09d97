from dataclasses import dataclass


@dataclass(frozen=True)
class Ticket:
    row: int
    extras: list


ticket = Ticket(4, ["tea"])
ticket.extras.append("cake")
print(ticket)
ticket.row = 5
