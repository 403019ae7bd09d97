print("before def")


def greet(name):
    print("in the body:", name)


print("after def")
greet("Ana")
print("after the call")
