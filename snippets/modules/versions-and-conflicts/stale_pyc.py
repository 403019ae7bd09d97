import py_compile
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    source = Path(folder, "promo.py")
    source.write_text("CODE = 'SPRING'\n")
    py_compile.compile(source)
    source.unlink()
    print([path.name for path in Path(folder).iterdir()])

    sys.path.insert(0, folder)
    try:
        import promo
    except ModuleNotFoundError as error:
        print(error)
