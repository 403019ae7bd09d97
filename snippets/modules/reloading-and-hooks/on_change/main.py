import importlib
import os
from pathlib import Path

import menu

source = Path(menu.__file__)
seen = source.stat().st_mtime_ns


def refresh():
    global seen
    now = source.stat().st_mtime_ns
    if now == seen:
        return "unchanged"
    importlib.reload(menu)
    seen = now
    return "reloaded"


print(refresh(), menu.SOUP)
source.write_text('SOUP = "pumpkin"\n', "utf-8")
os.utime(source, (86_400, 86_400))
print(refresh(), menu.SOUP)
