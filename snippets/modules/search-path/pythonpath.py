import os
import subprocess
import sys

REPORT = """
import os, sys
for entry in sys.path:
    if entry.endswith(".zip"):
        break
    print("  ", os.path.relpath(entry) if entry else "''")
"""


def start(*folders):
    value = os.pathsep.join(folders)
    done = subprocess.run(
        [sys.executable, "-c", REPORT],
        env=os.environ | {"PYTHONPATH": value},
        capture_output=True,
        text=True,
    )
    print("PYTHONPATH with", folders)
    print(done.stdout, end="")


start("shared", "vendor")
start("", "shared")
