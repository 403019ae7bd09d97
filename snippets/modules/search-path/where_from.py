import email
import sys
from pathlib import Path

for module in (email, sys):
    spec = module.__spec__
    print(spec.name, "from", *Path(spec.origin).parts[-2:])
    print("  has a file:", hasattr(module, "__file__"))
