COMMANDS = {}


def command(name):
    def register(function):
        if name in COMMANDS:
            raise ValueError(name)
        COMMANDS[name] = function
        return function

    return register


def find(name):
    return COMMANDS[name]
