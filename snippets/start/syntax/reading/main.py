import py_compile
import sys

# Show errors on standard output, as a part of this page.
sys.stderr = sys.stdout
py_compile.compile("receipt.py")
