STATEMENTS = [
    "import prices",
    "import prices as p",
    "from prices import TEA",
    "from prices import TEA as drink",
    "from prices import *",
    "import os.path",
    "import os.path as files",
    "from os import path",
]

for statement in STATEMENTS:
    names = {}
    exec(statement, names)
    del names["__builtins__"]
    print(statement, "->", *names)
