def check_layout(paths):
    text = "\n".join(paths)
    signs = {
        "pyproject.toml": "pyproject.toml",
        "README": "README",
        "LICENSE": "LICENSE",
        "package": "__init__.py",
        "tests": "test_",
    }
    return [name for name, sign in signs.items() if sign not in text]
