GRAPH = {
    "main": ["orders", "report"],
    "orders": ["prices"],
    "report": ["prices"],
    "prices": [],
}

print("digraph imports {")
for name, targets in GRAPH.items():
    print(f'    "{name}";')
    for target in targets:
        print(f'    "{name}" -> "{target}";')
print("}")
