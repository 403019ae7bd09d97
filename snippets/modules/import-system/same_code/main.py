import marshal
import py_compile
from pathlib import Path

cached = Path(py_compile.compile("prices.py"))
stored = marshal.loads(cached.read_bytes()[16:])

source = Path("prices.py").read_text()
fresh = compile(source, "prices.py", "exec")

print(stored == fresh)
