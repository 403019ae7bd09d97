WORDS = {3: "Fizz", 5: "Buzz"}


def fizzbuzz(n, words=WORDS):
    """Return the words of all divisors of n, joined, or n as a text."""
    text = ""
    for divisor, word in words.items():
        if n % divisor == 0:
            text += word
    return text or n
