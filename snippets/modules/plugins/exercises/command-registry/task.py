COMMANDS = {}


def command(name):
    """Return a decorator that registers a function under name."""

    def register(function):
        return function

    return register


def find(name):
    """Return the registered function; LookupError if unknown."""
    return COMMANDS.get(name)
