import subprocess
import sys

CODE = """
import sys
import report
print("pdf" in sys.modules)
"""
done = subprocess.run(
    [sys.executable, "-c", CODE],
    capture_output=True,
    text=True,
    check=True,
)
print("pdf loaded at start:", done.stdout.strip())
