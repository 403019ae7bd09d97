import sys

from shop.prices import with_tax

print(with_tax(1500))
print("xml.dom.minidom" in sys.modules)
