import dbm


class Store:
    def add(self, item):
        with dbm.open("items", "c") as items:
            items[item] = "1"
