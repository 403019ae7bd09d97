import sys

import shop.orders.invoice

sys.path.append("shop")

import orders.invoice
