def count_words(text):
    """Return how often each word occurs, in small letters."""
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts
