queue = ["Ana"]
queue.append("Cem")
queue.insert(1, "Ben")
queue.extend(["Dia", "Eli"])
print(queue)
