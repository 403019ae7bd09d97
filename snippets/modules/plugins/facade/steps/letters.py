__all__ = ["shout", "Shortener"]


def shout(text):
    return text.upper()


class Shortener:
    pass
