def count_words(text):
    """Return how often each word occurs, in small letters."""
    return dict.fromkeys(text.lower().split(), 1)
