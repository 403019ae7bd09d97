def layer_violations(imports, layers):
    height = {layer: number for number, layer in enumerate(layers)}
    return sorted(
        (importer, target)
        for importer, targets in imports.items()
        for target in targets
        if importer in height
        and target in height
        and height[target] > height[importer]
    )
