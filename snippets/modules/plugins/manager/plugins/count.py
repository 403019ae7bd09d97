from api import Plugin


class Count(Plugin):
    api = 2
    order = 10

    def run(self, prices):
        return len(prices)


PLUGIN = Count
