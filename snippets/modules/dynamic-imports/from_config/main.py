import tomllib
from pathlib import Path
from pkgutil import resolve_name

text = Path("kiosk.toml").read_text("utf-8")
settings = tomllib.loads(text)["notifier"]

make_notifier = resolve_name(settings["class"])
notifier = make_notifier(**settings["options"])
notifier.send("Tea is out")
