visitors = 0


def enter():
    print("before:", visitors)
    visitors = visitors + 1


enter()
