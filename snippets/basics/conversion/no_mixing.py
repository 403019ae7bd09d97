count = 3
print("seats: " + str(count))
print(f"seats: {count}")
print("seats: " + count)
