from pathlib import Path


def resolve(name, folders):
    """Return the file that `import name` would run, or None."""
    for folder in folders:
        for file in (f"{name}/__init__.py", f"{name}.py"):
            candidate = Path(folder, file)
            if candidate.is_file():
                return candidate
    return None
