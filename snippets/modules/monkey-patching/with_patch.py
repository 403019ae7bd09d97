import random
from unittest.mock import patch


def draw(prizes):
    return prizes[random.randrange(len(prizes))]


original = random.randrange
with patch("random.randrange", autospec=True) as fake:
    fake.return_value = 1
    print(draw(["cup", "pen"]))
    print(fake.call_args)
    try:
        random.randrange()
    except TypeError as error:
        print("TypeError:", error)
print("restored:", random.randrange is original)

try:
    with patch("random.randrang", return_value=1):
        print("not reached")
except AttributeError:
    print("AttributeError: no such name")
