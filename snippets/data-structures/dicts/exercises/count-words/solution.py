def count_words(text):
    """Return how often each word occurs, in small letters.

    Words are separated by whitespace.
    """
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts
