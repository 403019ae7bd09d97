import subprocess
import sys
from pathlib import Path


def start_worker():
    subprocess.run([sys.executable, "worker.py"], check=True)


start_worker()
Path("prices.py").write_text("TEA = 1_000\n", "utf-8")
start_worker()
