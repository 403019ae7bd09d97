import shop

print(hasattr(shop, "prices"))

import report

print(hasattr(shop, "prices"))
