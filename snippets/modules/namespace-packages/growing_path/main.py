import sys
from pathlib import Path

sys.path.append("team_a")

import acme


def teams():
    return [Path(p).parent.name for p in acme.__path__]


print(teams())

sys.path.append("team_b")
print(teams())

import acme.basket

print(acme.basket.__name__)
