import subprocess
import sys

command = [sys.executable, "-X", "importtime"]
command += ["-c", "import charts"]
done = subprocess.run(command, capture_output=True, text=True, check=True)
heading, *lines = done.stderr.splitlines()
print(heading)
slowest = 0
for line in lines:
    own, _, name = line.removeprefix("import time:").split("|")
    if "charts" in name or "colours" in name:
        print("own and total |" + name)
    if int(own) > slowest:
        slowest, culprit = int(own), name.strip()
print("slowest by own time:", culprit)
