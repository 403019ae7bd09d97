from pathlib import Path


def make_package(folder, tree):
    for name, content in tree.items():
        root = Path(folder) / name
        if isinstance(content, str):
            root.write_text(content, encoding="utf-8")
            continue
        root.mkdir()
        (root / "__init__.py").write_text(
            content.get("__init__.py", ""), encoding="utf-8"
        )
        pending = [(root, content)]
        while pending:
            target, inner = pending.pop()
            for key, value in inner.items():
                if isinstance(value, dict):
                    (target / key).mkdir()
                    pending.append((target / key, value))
                else:
                    (target / key).write_text(value, encoding="utf-8")
