def imports_of(source):
    found = set()
    for line in source.splitlines():
        words = line.replace(",", " ").split()
        if words[:1] in (["import"], ["from"]):
            if not words[1].startswith("."):
                found.add(words[1].partition(".")[0])
    return found
