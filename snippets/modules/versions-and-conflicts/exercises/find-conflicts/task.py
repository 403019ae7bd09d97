from pathlib import Path


def find_conflicts(folders):
    """Return the sorted module names that occur more than once."""
    return []
