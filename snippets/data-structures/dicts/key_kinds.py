seats = {("A", 1): "Ana", ("B", 3): "Ben"}
print(seats["B", 3])
print({1: "one", "1": "text", None: "none"}[1])
print({1: "one", True: "yes", 1.0: "float"})
