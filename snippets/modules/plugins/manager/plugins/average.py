from api import Plugin


class Average(Plugin):
    def run(self, prices):
        return sum(prices) / len(prices)


PLUGIN = Average
