queue = ["Ana", "Ben"]
queue.remove("Cem")
