import site
import sys
from pathlib import Path

for name in ("packages", "work", "tools"):
    Path(name).mkdir(exist_ok=True)
Path("packages/local.pth").write_text(
    "# one folder a line\n../work\n../gone\n../tools\n"
)

before = set(sys.path)
site.addsitedir("packages")

for entry in sys.path:
    if entry not in before:
        print(Path(entry).name)
