import subprocess
import sys

for folder, *words in [
    (".", "shop/basket.py"),
    ("shop", "-m", "basket"),
    (".", "-m", "shop.basket"),
]:
    print(f"in {folder}: python", *words)
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    lines = done.stdout.splitlines()
    lines += done.stderr.splitlines()[-1:]
    print(*["  " + line for line in lines], sep="\n")
