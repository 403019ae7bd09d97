from pathlib import Path


def find_conflicts(folders):
    return []
