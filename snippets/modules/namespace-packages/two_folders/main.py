import sys
from pathlib import Path

sys.path += ["team_a", "team_b"]

import acme.basket
import acme.tax

cents = acme.basket.total([300, 200])
print(acme.tax.with_tax(cents))

for folder in acme.__path__:
    place = Path(folder).relative_to(Path.cwd())
    print(place.as_posix())
