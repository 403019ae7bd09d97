def countdown(n):
    if n == 0:
        return "go"
    return countdown(n - 2)


print(countdown(4))
try:
    countdown(5)
except RecursionError as error:
    print(type(error).__name__)
