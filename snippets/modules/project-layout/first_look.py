from importlib.machinery import PathFinder
from pathlib import Path

for folder in ("flat/shop", "tidy/src/shop"):
    package = Path(folder)
    package.mkdir(parents=True)
    (package / "__init__.py").touch()

for project in ("flat", "tidy", "tidy/src"):
    spec = PathFinder.find_spec("shop", [project])
    print(f"{project}: {'found' if spec else 'not found'}")
