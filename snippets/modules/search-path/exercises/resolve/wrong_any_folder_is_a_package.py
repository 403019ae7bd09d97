from pathlib import Path


def resolve(name, folders):
    """Return the file that `import name` would run, or None."""
    for folder in folders:
        if Path(folder, name).is_dir():
            return Path(folder, name, "__init__.py")
        if Path(folder, f"{name}.py").is_file():
            return Path(folder, f"{name}.py")
    return None
