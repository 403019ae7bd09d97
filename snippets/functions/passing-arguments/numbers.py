def double(count):
    count = count * 2
    return count


seats = 4
double(seats)
print(seats)
seats = double(seats)
print(seats)
