"""Grades exercises with tools/wasm/grader.py on the Python that runs this file, one after the other.

In, on stdin: a JSON list of jobs {file name: text}. Out: a JSON list of what the grader says of each.
"""

import importlib.util
import json
import os
import sys
import tempfile
from pathlib import Path

GRADER = Path(__file__).parent.parent / "tools" / "wasm" / "grader.py"


def grade(grader, files: dict[str, str]) -> dict:
    """Grade one job in a folder of its own, and forget the modules that it imported."""
    modules, path, start = dict(sys.modules), list(sys.path), os.getcwd()
    spaces = [(vars(module), dict(vars(module))) for module in modules.values()]
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        for name, text in files.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        os.chdir(folder)
        sys.path[0] = folder
        try:
            made = grader.make({})
            made.execute(None, {})
            return json.loads(made.result())
        finally:
            os.chdir(start)
            sys.path[:] = path
            for name in set(sys.modules) - set(modules):
                if name.partition(".")[0] != "numpy":  # which can be loaded only once
                    del sys.modules[name]
            sys.modules.update(modules)
            for space, attributes in spaces:
                space.clear()
                space.update(attributes)


if __name__ == "__main__":
    spec = importlib.util.spec_from_file_location("grader", GRADER)
    grader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(grader)
    sys.dont_write_bytecode = True
    jobs = json.load(sys.stdin)
    real, sys.stdout = sys.stdout, sys.stderr  # what a task prints is not our answer
    results = [grade(grader, files) for files in jobs]
    json.dump(results, real)
