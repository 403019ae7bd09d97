import sys

sys.path += ["team_b", "team_a"]

import acme.settings

print(len(list(acme.__path__)), "folders")
print(acme.settings.OWNER)
