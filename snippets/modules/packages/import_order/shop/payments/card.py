print("running", __name__)


def charge(cents):
    return f"card charged {cents} cents"
