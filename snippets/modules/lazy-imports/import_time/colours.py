import time

time.sleep(0.2)  # stands for a big table


def named(name):
    return f"<{name}>"
