from pathlib import PurePosixPath


def check_layout(paths):
    """Return what is missing of the five essentials, in order:

    pyproject.toml, README, LICENSE, package, tests
    """
    found = set()
    for path in map(PurePosixPath, paths):
        match path.parts:
            case ["pyproject.toml"]:
                found.add("pyproject.toml")
            case [_] if path.stem in ("README", "LICENSE"):
                found.add(path.stem)
            case ["src", _, "__init__.py"]:
                found.add("package")
            case ["tests", *_, name]:
                if name.startswith("test_") and path.suffix == ".py":
                    found.add("tests")
    wanted = ["pyproject.toml", "README", "LICENSE", "package", "tests"]
    return [name for name in wanted if name not in found]
