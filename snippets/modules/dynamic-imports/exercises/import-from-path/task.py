import importlib.util
import sys
from pathlib import Path


def import_from_path(name, path):
    """Load the file `path` once, as the module `name`."""
