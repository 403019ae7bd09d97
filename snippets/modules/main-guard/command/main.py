import subprocess
import sys

for arguments in (["1", "3"], ["1", "x"]):
    print("$ python fares.py", *arguments)
    command = [sys.executable, "fares.py", *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    print("  printed:", done.stdout.strip())
    print("  error:", done.stderr.strip())
    print("  exit code:", done.returncode)
