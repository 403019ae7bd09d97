from importlib import import_module


def load(path):
    module_name, _, name = path.rpartition(".")
    return getattr(import_module(module_name), name)


Fraction = load("fractions.Fraction")
print(Fraction(1, 3) + Fraction(1, 6))

print("os.path.join".partition("."))
print("os.path.join".rpartition("."))
