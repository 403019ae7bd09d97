from typing import get_type_hints

import orders
from customers import Customer

print(Customer("Ada").order(12).line())
print("in orders:", hasattr(orders, "Customer"))
try:
    get_type_hints(orders.Order.__init__)
except NameError as error:
    print(error)
