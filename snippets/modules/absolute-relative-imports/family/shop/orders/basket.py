def count(items):
    return f"{len(items)} items"
