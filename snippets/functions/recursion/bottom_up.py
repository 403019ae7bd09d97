def fib(n):
    before, current = 0, 1
    for _ in range(n):
        before, current = current, before + current
    return before


print(fib(40))
