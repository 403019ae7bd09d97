def countdown(n):
    if n == 0:
        print("go")
        return
    print(n)
    countdown(n - 1)


countdown(3)
