import random


def roll_two_dice():
    return random.randint(1, 6) + random.randint(1, 6)


def highest(low, high):
    return high


original = random.randint
random.randint = highest
print(roll_two_dice())

random.randint = original
print(random.randint is original)
