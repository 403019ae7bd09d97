waiting = {"Ana", "Ben"}
one = waiting.pop()
print(one in {"Ana", "Ben"}, len(waiting))
waiting.clear()
print(waiting)
waiting.pop()
