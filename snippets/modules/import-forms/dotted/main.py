import shop.payments.card

print("shop" in globals(), "card" in globals())
print(shop.payments.card.fee(200))

import shop.payments.card as by_alias
from shop.payments import card

print(card is by_alias is shop.payments.card)
