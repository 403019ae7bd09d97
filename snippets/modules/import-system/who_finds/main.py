from importlib.machinery import (
    BuiltinImporter,
    FrozenImporter,
    PathFinder,
)

finders = [BuiltinImporter, FrozenImporter, PathFinder]

for name in ["sys", "zipimport", "shelf", "nowhere"]:
    for finder in finders:
        spec = finder.find_spec(name)
        if spec is not None:
            print(name, "->", finder.__name__)
            break
    else:
        print(name, "-> nobody")
