def count_words(text):
    """Return how often each word occurs, in small letters.

    Words are separated by whitespace.
    """
    counts = {}
    for word in text.lower().split():
        pass  # count the word
    return counts
