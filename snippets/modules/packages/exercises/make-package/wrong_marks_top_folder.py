from pathlib import Path


def make_package(folder, tree):
    (Path(folder) / "__init__.py").touch()
    for name, content in tree.items():
        target = Path(folder) / name
        if isinstance(content, dict):
            target.mkdir()
            make_package(target, content)
        else:
            target.write_text(content, encoding="utf-8")
