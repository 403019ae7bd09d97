import database

print("imported, nothing opened")
first = database.get_pool()
print(first is database.get_pool())
