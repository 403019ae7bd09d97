import importlib
from pathlib import Path

import basket

mine = basket.Basket()

source = Path("basket.py")
text = source.read_text("utf-8")
source.write_text(text.replace('"basket"', '"shopping"'), "utf-8")
importlib.reload(basket)

print(mine.label())
print(basket.Basket().label())
print(isinstance(mine, basket.Basket))
print(type(mine).__qualname__, basket.Basket.__qualname__)
