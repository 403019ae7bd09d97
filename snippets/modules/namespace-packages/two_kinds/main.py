import acme
import shop

for module in shop, acme:
    file = module.__file__
    path = module.__path__
    loader = module.__spec__.loader
    print(module.__name__, "-", module.__doc__)
    print("  has a file:", file is not None)
    print("  path:", type(path).__name__)
    print("  loader:", type(loader).__name__)
