def layer_violations(imports, layers):
    def height(module):
        for number, layer in enumerate(layers):
            if layer.rpartition(".")[2] in module.split("."):
                return number
        return None

    found = set()
    for importer, targets in imports.items():
        here = height(importer)
        for target in targets:
            there = height(target)
            if None not in (here, there) and there > here:
                found.add((importer, target))
    return sorted(found)
