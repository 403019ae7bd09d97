"""Bookings of the café's tables."""

import math

SEATS_PER_TABLE = 4


class Booking:
    """A name and a number of guests."""

    def __init__(self, name, guests):
        self.name = name
        self.guests = guests


def tables_for(booking):
    """Return how many tables a booking needs."""
    return _whole(booking.guests / SEATS_PER_TABLE)


def _whole(number):
    return math.ceil(number)
