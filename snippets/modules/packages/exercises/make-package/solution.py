from pathlib import Path


def make_package(folder, tree):
    """Write the packages and files of `tree` into `folder`."""
    for name, content in tree.items():
        target = Path(folder) / name
        if isinstance(content, dict):
            target.mkdir()
            make_package(target, {"__init__.py": ""} | content)
        else:
            target.write_text(content, encoding="utf-8")
