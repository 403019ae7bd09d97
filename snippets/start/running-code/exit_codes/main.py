import subprocess
import sys

for argument in ["8", "2", "-1", "many"]:
    print("$ python stock.py", argument)
    done = subprocess.run(
        [sys.executable, "stock.py", argument],
        capture_output=True,
        text=True,
    )
    print(done.stdout, end="")
    # Of a traceback, show only the last line.
    for line in done.stderr.splitlines()[-1:]:
        print(line)
    print("exit code", done.returncode)
