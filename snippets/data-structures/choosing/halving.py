def steps(size):
    count = 0
    while size > 1:
        size //= 2
        count += 1
    return count


for size in (8, 1024, 1_000_000):
    print(size, steps(size))
