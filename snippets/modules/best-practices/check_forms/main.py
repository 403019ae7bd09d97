import rates
import rates as tariff
from rates import vat

tariff.vat = 7
print(vat, rates.vat)
