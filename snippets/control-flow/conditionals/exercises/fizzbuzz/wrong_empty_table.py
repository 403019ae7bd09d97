WORDS = {3: "Fizz", 5: "Buzz"}


def fizzbuzz(n, words=None):
    """Return the words of all divisors of n, joined, or n as a text.

    words is a dictionary from divisors to words; their order is the order
    of the words in the result.
    """
    words = words or WORDS
    text = ""
    for divisor, word in words.items():
        if n % divisor == 0:
            text += word
    return text or str(n)
