def check_layout(paths):
    paths = list(paths)
    missing = []
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        if name not in paths:
            missing.append(name.removesuffix(".md"))
    if not any(
        p.startswith("src/")
        and p.count("/") == 2
        and p.endswith("/__init__.py")
        for p in paths
    ):
        missing.append("package")
    if not any(
        p.startswith("tests/")
        and p.rpartition("/")[2].startswith("test_")
        and p.endswith(".py")
        for p in paths
    ):
        missing.append("tests")
    return missing
