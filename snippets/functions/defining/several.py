def extremes(readings):
    return min(readings), max(readings)


low, high = extremes([21, 19, 23])
print(low, high)
print(extremes([7]))
