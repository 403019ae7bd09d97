from .adapters import ListStore
from .services import place_order


def main(argv):
    item, cents = argv
    store = ListStore()
    place_order(item, int(cents), store)
    print(len(store.orders), "order stored:", item)
    return 0
