import subprocess
import sys

for switches in [], ["-O"], ["-OO"]:
    print("$ python", *switches, "discount.py")
    done = subprocess.run(
        [sys.executable, *switches, "discount.py"],
        capture_output=True,
        text=True,
    )
    print(done.stdout, end="")
    # Of a traceback, show only the last line.
    for line in done.stderr.splitlines()[-1:]:
        print(line)
