import os
import sys

import greeting

print(greeting.TEXT, "from", os.path.basename(sys.path[0]))
print("package:", repr(__package__))
