import os
import subprocess
import sys


def start(*arguments, **variables):
    done = subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | variables,
        capture_output=True,
        text=True,
    )
    shown = [f"{k}={v}" for k, v in variables.items()]
    print(*shown, "python", *arguments)
    print("  ", (done.stdout + done.stderr).splitlines()[-1])


start("shop/report.py")
start("shop/report.py", PYTHONPATH=".")
start("-m", "shop.report")
