import site
from pathlib import Path

source = Path("shop-tools/src/shop")
source.mkdir(parents=True)
(source / "__init__.py").write_text("TAX = 20\n")

packages = Path("site-packages")
packages.mkdir()
link = packages / "__editable__.shop_tools-1.2.0.pth"
link.write_text(f"{source.parent.resolve()}\n")

site.addsitedir(str(packages.resolve()))  # as at start-up

import shop

print(shop.TAX)
print(Path(shop.__file__).relative_to(Path.cwd()).as_posix())
print([path.suffix for path in packages.iterdir()])
