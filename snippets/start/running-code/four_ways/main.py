import os
import shlex
import subprocess
import sys

LINES = [
    "python bill.py 3",
    "python -m bill 3",
    'python -c "print(3 * 4)"',
    "python - 3 < bill.py",
]

for line in LINES:
    print("$", line, flush=True)
    command, _, file = line.partition(" < ")
    words = shlex.split(command)[1:]
    with open(file or os.devnull) as stdin:
        subprocess.run([sys.executable, *words], stdin=stdin)
