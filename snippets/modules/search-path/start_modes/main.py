import subprocess
import sys


def start(*arguments):
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
    )
    print("python", *arguments)
    print("  ", done.stdout.strip())


start("app/show.py")
start("-m", "app.show")
start("-c", "import app.show")
start("-P", "app/show.py")
