print("main.py runs as", __name__)
known = []


def command(function):
    known.append(function.__name__)
    return function


if __name__ == "__main__":
    import commands
    import main

    print("known here:", known)
    print("known in the module main:", main.known)
