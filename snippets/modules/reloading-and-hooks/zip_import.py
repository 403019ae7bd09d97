import sys
import zipfile
from zipimport import zipimporter

with zipfile.ZipFile("tools.zip", "w") as archive:
    archive.writestr("units.py", "GRAM = 0.001\n")

sys.path.append("tools.zip")
import units

print(units.GRAM)
print("loader:", type(units.__spec__.loader).__name__)
print("on meta_path:", zipimporter in sys.meta_path)
print("in path_hooks:", zipimporter in sys.path_hooks)
