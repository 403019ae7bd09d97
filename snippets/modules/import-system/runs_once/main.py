import sys

import prices
import report

print(prices is report.prices)
print(prices is sys.modules["prices"])
