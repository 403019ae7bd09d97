import sys
from pathlib import Path

sys.path += ["team_a", "team_b"]

import acme

for folder in acme.__path__:
    print(Path(folder).parent.name)

try:
    import acme.tax
except ModuleNotFoundError as error:
    print(error)
