import importlib
from pathlib import Path

import till

till.receipts.append("tea")
till.cashier = "Ada"
before = till

edited = "RATE = 25\nreceipts = []\n"
Path("till.py").write_text(edited, "utf-8")
after = importlib.reload(till)

print("same module object:", after is before)
print("RATE:", till.RATE)
print("receipts:", till.receipts)
print("DISCOUNT:", till.DISCOUNT)
print("cashier:", till.cashier)
