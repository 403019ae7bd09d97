from main import Plugin


class Discount(Plugin):
    pass
