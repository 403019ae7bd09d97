from api import Plugin


class Count(Plugin):
    order = 10

    def run(self, prices):
        return len(prices)


PLUGIN = Count
