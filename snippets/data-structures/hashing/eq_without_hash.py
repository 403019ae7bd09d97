class Seat:
    def __init__(self, row):
        self.row = row

    def __eq__(self, other):
        return isinstance(other, Seat) and self.row == other.row


print(Seat(3) == Seat(3))
print({Seat(3)})
