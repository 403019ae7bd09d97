import pkgutil
import sys

sys.path += ["tax_repo", "shop_repo"]

import acme
import acme.shop

print(acme.shop.pay(500))

found = pkgutil.iter_modules(acme.__path__, "acme.")
print(sorted(module.name for module in found))
