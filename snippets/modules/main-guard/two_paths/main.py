import sys

sys.path.append("fares")

import prices
from fares import prices as same_file

prices.MENU["single"] = 250
print(same_file.MENU["single"])
