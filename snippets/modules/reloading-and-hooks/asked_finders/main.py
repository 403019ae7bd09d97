import sys
from importlib.abc import MetaPathFinder


class Recorder(MetaPathFinder):
    def __init__(self, place):
        self.place = place

    def find_spec(self, name, path, target=None):
        print(f"{self.place} finder: {name}?")
        return None


sys.meta_path.insert(0, Recorder("first"))
sys.meta_path.append(Recorder("last"))

import shelf

print("found", shelf.__name__)
try:
    import no_such_shop
except ModuleNotFoundError as error:
    print(error)
