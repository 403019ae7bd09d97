def common_words(a, b):
    """Return the set of words that occur in both texts."""
    return set(a.lower().split(" ")) & set(b.lower().split(" "))
