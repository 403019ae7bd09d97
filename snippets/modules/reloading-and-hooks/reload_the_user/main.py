import importlib
from pathlib import Path

import receipt

Path("prices.py").write_text("TAX = 20\n", "utf-8")
importlib.reload(receipt)
print(receipt.total(100))
importlib.reload(receipt.prices)
print(receipt.total(100))
