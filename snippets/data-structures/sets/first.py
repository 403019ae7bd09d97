visitors = {"Ana", "Ben", "Ana"}
print(len(visitors))
print("Ben" in visitors, "Cem" in visitors)
