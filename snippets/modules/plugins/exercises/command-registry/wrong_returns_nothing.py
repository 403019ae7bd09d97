COMMANDS = {}


def command(name):
    def register(function):
        if name in COMMANDS:
            raise ValueError(name)
        COMMANDS[name] = function

    return register


def find(name):
    if name not in COMMANDS:
        raise LookupError(f"no {name!r}; known: {sorted(COMMANDS)}")
    return COMMANDS[name]
