__all__ = ["squeeze"]


def squeeze(text):
    return " ".join(text.split())
