queue = ["Ana", "Ben", "Cem", "Ben", "Dia"]
queue.remove("Ben")
print(queue)
print(queue.pop(), queue.pop(0))
del queue[0]
print(queue)
queue.clear()
print(queue)
