def layer_violations(imports, layers):
    def height(module):
        for number, layer in enumerate(layers):
            if module == layer or module.startswith(layer + "."):
                return number
        return None

    found = set()
    for importer, targets in imports.items():
        for target in targets:
            here, there = height(importer), height(target)
            if here and there and there > here:
                found.add((importer, target))
    return sorted(found)
