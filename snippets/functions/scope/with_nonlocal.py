def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


door, window = make_counter(), make_counter()
print(door(), door(), window())
