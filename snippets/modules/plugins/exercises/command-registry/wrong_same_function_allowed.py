COMMANDS = {}


def command(name):
    """Return a decorator that registers a function under name."""

    def register(function):
        if COMMANDS.get(name, function) is not function:
            raise ValueError(f"command {name!r} is taken")
        COMMANDS[name] = function
        return function

    return register


def find(name):
    """Return the registered function; LookupError if unknown."""
    try:
        return COMMANDS[name]
    except KeyError:
        known = ", ".join(sorted(COMMANDS))
        message = f"no command {name!r}; known: {known}"
        raise LookupError(message) from None
