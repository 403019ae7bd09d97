import subprocess
import sys

for options in [], ["-u"]:
    done = subprocess.run(
        [sys.executable, *options, "steps.py"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    print("python", *options, "steps.py")
    print(done.stdout, end="")
