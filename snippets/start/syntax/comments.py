"""Work out the price of a parking ticket."""

# The council made the first hour free.
hours = 3
paid = hours - 1  # started hours count
print(paid * 2)
print(__doc__)
