is_open = False


def unlock():
    global is_open
    is_open = True
