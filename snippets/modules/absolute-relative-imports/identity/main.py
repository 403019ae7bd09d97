import sys

import shop.orders.invoice

for name in ["shop", "shop.orders", "shop.orders.invoice"]:
    module = sys.modules[name]
    print("module", name)
    print("   __package__", module.__package__)
    print("   spec.parent", module.__spec__.parent)
