def review_imports(source):
    found = []
    code_seen = False
    for number, line in enumerate(source.splitlines(), start=1):
        if "sys.path." in line or "sys.path[" in line:
            found.append((number, "path change"))
        if "import *" in line:
            found.append((number, "star import"))
        if "import " not in line:
            code_seen = True
        elif code_seen:
            found.append((number, "late import"))
    return sorted(found)
