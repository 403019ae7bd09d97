import subprocess
import sys

for name in ("test_basket", "test_by_dots"):
    command = [sys.executable, "-m", "unittest", "tests." + name]
    done = subprocess.run(command, capture_output=True, text=True)
    lines = done.stderr.splitlines()
    print(name, lines[-1])
    print(*[line for line in lines if "Import" in line][-1:])
