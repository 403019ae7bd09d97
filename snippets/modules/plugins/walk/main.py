import pkgutil

import formats

path, prefix = formats.__path__, "formats."
for info in pkgutil.iter_modules(path, prefix):
    print("iter:", info.name, info.ispkg)
for info in pkgutil.walk_packages(path, prefix):
    print("walk:", info.name)
