def common_words(a, b):
    """Return the set of words that occur in both texts."""
    return set(a.lower()) & set(b.lower())
