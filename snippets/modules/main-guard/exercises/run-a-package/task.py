def build(folder):
    """Write the package `till` into the folder."""


def run(folder):
    """Run the package as `python -m till` would; return its output."""
    return ""
