import os
from pkgutil import resolve_name

request = {"report": "reports:os.remove"}
path = request["report"]

if path.startswith("reports:"):
    report = resolve_name(path)
    print(report is os.remove)
