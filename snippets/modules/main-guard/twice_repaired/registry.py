known = []


def command(function):
    known.append(function.__name__)
    return function
