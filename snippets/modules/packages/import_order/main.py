import sys

import shop.payments.card

print(shop.payments.card.charge(300))

import shop.payments  # runs nothing again

loaded = [name for name in sys.modules if "shop" in name]
print(loaded)
