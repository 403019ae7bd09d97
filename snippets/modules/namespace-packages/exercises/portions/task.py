from pathlib import Path


def portions(name, folders):
    """List the folders that contribute to a namespace package."""
    return []
