def check_layout(paths):
    paths = list(paths)

    def missing(test):
        return not any(test(path) for path in paths)

    result = []
    if missing(lambda p: p == "pyproject.toml"):
        result.append("pyproject.toml")
    for name in ("README", "LICENSE"):
        if missing(lambda p, n=name: "/" not in p and p.split(".")[0] == n):
            result.append(name)
    if missing(lambda p: p.startswith("src/")):
        result.append("package")
    if missing(lambda p: p.startswith("tests/")):
        result.append("tests")
    return result
