visitors = 0


def enter():
    global visitors
    visitors += 1


enter()
enter()
print(visitors)
