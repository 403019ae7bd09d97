calls = 0


def fib(n):
    global calls
    calls += 1
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


for n in (10, 20):
    calls = 0
    print(n, fib(n), calls)
