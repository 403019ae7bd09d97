COMMANDS = {}


def command(name):
    def register(function):
        if function.__name__ in COMMANDS:
            raise ValueError(name)
        COMMANDS[function.__name__] = function
        return function

    return register


def find(name):
    if name not in COMMANDS:
        raise LookupError(f"no {name!r}; known: {sorted(COMMANDS)}")
    return COMMANDS[name]
