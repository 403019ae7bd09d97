import sys

sys.path.append("src")  # what an editable install adds

from shop import order
from src.shop import OutOfStock

try:
    order("tea")
except OutOfStock:
    print("handled")
except Exception as error:
    print("missed:", type(error))
    print("wanted:", OutOfStock)
