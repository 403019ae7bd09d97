def factorial(n, result=1):
    if n <= 1:
        return result
    return factorial(n - 1, result * n)


print(factorial(5))
try:
    factorial(100_000)
except RecursionError:
    print("too deep, although the call is the last thing")
