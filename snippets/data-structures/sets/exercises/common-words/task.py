def common_words(a, b):
    """Return the set of words that occur in both texts, in small letters.

    Words are separated by whitespace.
    """
    return set()  # change this
