class Till:
    def __init__(self, plugins):
        self.plugins = plugins

    def call(self, hook, *args):
        for plugin in self.plugins:
            method = getattr(plugin, hook, None)
            if method is not None:
                method(*args)

    def sell(self, item):
        self.call("before_sale", item)
        print("selling", item)
        self.call("after_sale", item)


class AgeCheck:
    def before_sale(self, item):
        print("check age for", item)


class Receipt:
    def after_sale(self, item):
        print("print receipt for", item)


Till([AgeCheck(), Receipt()]).sell("wine")
