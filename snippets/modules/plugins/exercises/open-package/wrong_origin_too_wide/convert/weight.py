from fractions import Fraction

OUNCE = 28.35


class Scale:
    def ounces(self, grams):
        return float(Fraction(grams) / Fraction(str(OUNCE)))
