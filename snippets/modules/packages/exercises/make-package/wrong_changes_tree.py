from pathlib import Path


def make_package(folder, tree):
    for name, content in tree.items():
        target = Path(folder) / name
        if isinstance(content, dict):
            target.mkdir()
            content.setdefault("__init__.py", "")
            make_package(target, content)
        else:
            target.write_text(content, encoding="utf-8")
