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
    errors = done.stderr.splitlines()
    print(done.stdout + "\n".join(errors[-1:]))
