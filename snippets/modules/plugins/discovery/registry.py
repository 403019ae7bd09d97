EXPORTERS = {}


def exporter(name):
    def register(function):
        if name in EXPORTERS:
            raise ValueError(f"{name!r} is taken")
        EXPORTERS[name] = function
        return function

    return register
