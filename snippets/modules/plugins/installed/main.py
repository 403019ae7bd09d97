import sys
from importlib.metadata import entry_points

for point in entry_points(group="shop.exporters"):
    print(point.name, "=", point.value)
    print("from", point.dist.name, point.dist.version)
    print("imported:", "shop_pdf" in sys.modules)
    export = point.load()
    print("imported:", "shop_pdf" in sys.modules)
    print(export([("tea", 350), ("milk", 120)]))
