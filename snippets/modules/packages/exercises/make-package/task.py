from pathlib import Path


def make_package(folder, tree):
    """Write the packages and files of `tree` into `folder`."""
