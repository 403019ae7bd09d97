import shlex
import subprocess
import sys


def start(*arguments):
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd="downloads",
        capture_output=True,
        text=True,
    )
    print("python", shlex.join(arguments))
    print("  ", done.stdout.strip() or "nothing printed")


start("-c", "import getpass")
start("-P", "-c", "import getpass")
