import subprocess
import sys

for arguments in (["fares/report.py"], ["-m", "fares.report"]):
    print("$ python", *arguments)
    command = [sys.executable, *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    last = done.stderr.splitlines()[-1:]
    print("\n".join([done.stdout.strip(), *last]))
