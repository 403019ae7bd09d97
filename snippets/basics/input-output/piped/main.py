import subprocess
import sys

for script in "asks.py", "asks_aside.py":
    done = subprocess.run(
        [sys.executable, script],
        input="ada\n",
        capture_output=True,
        text=True,
    )
    print(script, repr(done.stdout))
