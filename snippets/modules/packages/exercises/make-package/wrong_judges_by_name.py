from pathlib import Path


def make_package(folder, tree):
    for name, content in tree.items():
        target = Path(folder) / name
        if name.endswith(".py"):
            target.write_text(content, encoding="utf-8")
        else:
            target.mkdir()
            make_package(target, {"__init__.py": ""} | dict(content))
