import importlib
from pathlib import Path

import prices
import receipt

edited = "def tax(cents):\n    return cents // 2\n"
Path("prices.py").write_text(edited, "utf-8")

importlib.reload(prices)
print("prices.tax:", prices.tax(100))
print("receipt.total:", receipt.total(100))

importlib.reload(receipt)
print("receipt.total:", receipt.total(100))
