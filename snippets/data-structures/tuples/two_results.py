def lowest_and_highest(readings):
    return min(readings), max(readings)


low, high = lowest_and_highest([21, 19, 23])
print(low, high)
print(lowest_and_highest([7]))
print(divmod(17, 5))
