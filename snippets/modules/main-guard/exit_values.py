import subprocess
import sys

for value in ("None", "0", "2", "True", "False", "'no file'"):
    code = f"import sys; sys.exit({value})"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True)
    print(f"{value:9} exit code {done.returncode}", done.stderr.strip())
