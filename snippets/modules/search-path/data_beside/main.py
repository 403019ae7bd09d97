import os
from pathlib import Path

beside = Path(__file__).with_name("prices.csv")
Path("office").mkdir(exist_ok=True)
os.chdir("office")

import tax

print("tax rate:", tax.RATE)
print("prices.csv:", Path("prices.csv").exists())
print("beside the script:", beside.exists())
