from api import Plugin


class Average(Plugin):
    api = 2

    def run(self, prices):
        return sum(prices) / len(prices)


PLUGIN = Average
