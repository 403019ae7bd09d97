import subprocess
import sys

for name in ("unguarded.py", "guarded.py"):
    print("$ python", name)
    command = [sys.executable, name]
    done = subprocess.run(command, capture_output=True, text=True)
    print(done.stdout, end="")
    message = done.stderr.partition("RuntimeError:")[2].split()
    if message:
        print("RuntimeError:", *message[:10])
