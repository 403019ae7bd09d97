def charge(cents):
    return f"really charged {cents}"
