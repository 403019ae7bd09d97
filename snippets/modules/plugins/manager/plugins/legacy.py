from api import Plugin


class Legacy(Plugin):
    api = 1

    def run(self, prices):
        return max(prices)


PLUGIN = Legacy
