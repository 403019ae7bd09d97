import sys

import orders

raise SystemExit("app is not run")
