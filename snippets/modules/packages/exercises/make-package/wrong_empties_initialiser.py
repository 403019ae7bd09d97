from pathlib import Path


def make_package(folder, tree):
    for name, content in tree.items():
        target = Path(folder) / name
        if isinstance(content, dict):
            target.mkdir()
            make_package(target, content | {"__init__.py": ""})
        else:
            target.write_text(content, encoding="utf-8")
