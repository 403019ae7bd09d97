import subprocess
import sys

for arguments in (["fares", "Ana", "Ben"], ["tables"]):
    print("$ python -m", *arguments)
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    print(done.stdout.strip() or done.stderr.partition(": ")[2].strip())
