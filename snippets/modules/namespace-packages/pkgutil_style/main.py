import sys

sys.path += ["team_a", "team_b"]

import acme.basket
import acme.tax

print(len(acme.__path__), "folders")
print("type:", type(acme.__path__).__name__)
print("owner:", acme.OWNER)
