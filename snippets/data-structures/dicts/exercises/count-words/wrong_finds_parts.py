def count_words(text):
    """Return how often each word occurs, in small letters."""
    text = text.lower()
    return {word: text.count(word) for word in text.split()}
