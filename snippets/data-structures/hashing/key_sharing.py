import sys


class Seat:
    def __init__(self, row, number):
        self.row = row
        self.number = number


seats = [Seat(1, n) for n in range(100)]
plain = {"row": 1, "number": 1}
print(sys.getsizeof(vars(seats[0])) <= sys.getsizeof(dict(plain)))
print(vars(seats[0]))
