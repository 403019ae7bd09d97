level = "global"


def outer():
    level = "outer"

    def reader():
        return level

    def writer():
        level = "writer"
        return level

    def changer():
        nonlocal level
        level = "changed"
        return level

    return [reader(), writer(), reader(), changer(), reader()]


def answers():
    """Return the list that outer() returns, without calling it."""
    return ["?", "?", "?", "?", "?"]
