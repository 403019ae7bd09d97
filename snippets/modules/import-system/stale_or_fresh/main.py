import importlib
import os
from pathlib import Path

source = Path("prices.py")
noon, eleven = 1_700_000_000, 1_699_996_400

os.utime(source, (noon, noon))
import prices

print("first import:", prices.APPLE)

source.write_text("APPLE = 5\n")
os.utime(source, (noon, noon))
print("same time and size:", importlib.reload(prices).APPLE)

os.utime(source, (eleven, eleven))
print("an hour older:", importlib.reload(prices).APPLE)
