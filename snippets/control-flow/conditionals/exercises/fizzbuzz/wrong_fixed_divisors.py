def fizzbuzz(n, words=None):
    """Return the words of all divisors of n, joined, or n as a text."""
    if n % 15 == 0:
        return "FizzBuzz"
    if n % 3 == 0:
        return "Fizz"
    if n % 5 == 0:
        return "Buzz"
    return str(n)
