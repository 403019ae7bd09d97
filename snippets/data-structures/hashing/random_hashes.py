import subprocess
import sys

program = "print(hash('tea'), hash(5))"
seen = set()
for _ in range(3):
    done = subprocess.run(
        [sys.executable, "-R", "-c", program],
        capture_output=True,
        text=True,
    )
    seen.add(tuple(done.stdout.split()))
print(len({text for text, _ in seen}), {number for _, number in seen})
