import sys
from types import ModuleType
from unittest.mock import patch

cloud = ModuleType("cloud")
storage = ModuleType("cloud.storage")
storage.upload = lambda name: f"kept {name} here"
cloud.storage = storage
fakes = {"cloud": cloud, "cloud.storage": storage}

with patch.dict(sys.modules, fakes):
    import cloud.storage
    from cloud.storage import upload

    print(cloud.storage.upload("a.txt"))
    print(upload("b.txt"))
