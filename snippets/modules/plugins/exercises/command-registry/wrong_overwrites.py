COMMANDS = {}


def command(name):
    def register(function):
        COMMANDS[name] = function
        return function

    return register


def find(name):
    if name not in COMMANDS:
        raise LookupError(f"no {name!r}; known: {sorted(COMMANDS)}")
    return COMMANDS[name]
