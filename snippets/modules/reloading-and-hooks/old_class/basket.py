class Basket:
    def label(self):
        return "basket"
