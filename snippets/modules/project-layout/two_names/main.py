import sys
import tomllib
from importlib import metadata
from pathlib import Path

with open("pyproject.toml", "rb") as file:
    project = tomllib.load(file)["project"]
print(project["name"], "->", project["scripts"])

# What an installer leaves beside the package `shop`
info = Path("packages/shop_tools-1.2.0.dist-info")
info.mkdir(parents=True)
text = "Metadata-Version: 2.4\nName: shop-tools\nVersion: 1.2.0\n"
(info / "METADATA").write_text(text)

sys.path.append("packages")
for name in ("shop-tools", "Shop_Tools", "shop"):
    try:
        print(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        print(name, "is no distribution")
