from pathlib import Path

import shop.prices

print(type(shop), type(shop.prices))
print(shop.__name__, shop.prices.__name__)
print(shop.__doc__)
print(Path(shop.__file__).name)
print([Path(entry).name for entry in shop.__path__])
print(hasattr(shop.prices, "__path__"))
