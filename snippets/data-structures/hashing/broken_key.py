class Seat:
    def __init__(self, row):
        self.row = row

    def __eq__(self, other):
        return self.row == other.row

    def __hash__(self):
        return hash(self.row)


seat = Seat(3)
guests = {seat: "Ana"}
seat.row = 4
print(seat in guests, Seat(3) in guests)
print(list(guests.values()))
