import importlib.util
import pickle

import orders

spec = importlib.util.spec_from_file_location("orders_copy", "orders.py")
copy = importlib.util.module_from_spec(spec)
spec.loader.exec_module(copy)

order = copy.Order()
print(isinstance(order, orders.Order))
try:
    pickle.dumps(order)
except pickle.PicklingError as error:
    print(type(error).__name__)
