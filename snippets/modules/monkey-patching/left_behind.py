import random


def draw(prizes):
    return prizes[random.randrange(len(prizes))]


def check_draw(prizes):
    original = random.randrange
    random.randrange = lambda stop: 0
    winner = draw(prizes)
    random.randrange = original
    return winner


original = random.randrange
print(check_draw(["cup", "pen"]))
try:
    check_draw([])
except IndexError as error:
    print("failed:", error)
print("restored:", random.randrange is original)
