import sys
from pathlib import Path

entry = sys.path[0]
if entry == "":
    print("empty string")
elif entry == str(Path.cwd()):
    print("current folder")
elif entry == str(Path(__file__).parent):
    print("folder of the script")
else:
    print("something else")
