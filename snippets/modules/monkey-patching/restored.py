import random


def draw(prizes):
    return prizes[random.randrange(len(prizes))]


def check_draw(prizes):
    original = random.randrange
    random.randrange = lambda stop: 0
    try:
        return draw(prizes)
    finally:
        random.randrange = original


original = random.randrange
print(check_draw(["cup", "pen"]))
try:
    check_draw([])
except IndexError as error:
    print("failed:", error)
print("restored:", random.randrange is original)
