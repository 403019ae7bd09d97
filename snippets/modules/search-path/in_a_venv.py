import os
import subprocess
import sys
import venv
from pathlib import Path

REPORT = """
import site, sys, sysconfig
base = sysconfig.get_path("stdlib").startswith(sys.base_prefix)
own = sysconfig.get_path("purelib").startswith(sys.prefix)
print("a venv:", sys.prefix != sys.base_prefix)
print("standard library of the base Python:", base)
print("site-packages of the venv:", own)
print("user site on the path:", site.ENABLE_USER_SITE)
"""

venv.create("env", symlinks=os.name != "nt")
windows = os.name == "nt"
python = "Scripts/python.exe" if windows else "bin/python"
subprocess.run([Path("env", python), "-c", REPORT])
