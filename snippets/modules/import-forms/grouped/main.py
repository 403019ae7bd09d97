"""Print the average price of the menu."""

import statistics
from pathlib import Path

from prices import CAKE, TEA

REPORT = Path("reports", "menu.txt")

print(REPORT.name, statistics.mean([TEA, CAKE]))
