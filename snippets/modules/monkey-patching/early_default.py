import random
from unittest.mock import patch


def pick(prizes, choose=random.choice):
    return choose(prizes)


with patch("random.choice", lambda prizes: "patched"):
    print(pick(["cup"]))
    print(random.choice(["cup"]))
    print(pick(["cup"], choose=lambda prizes: "passed"))
