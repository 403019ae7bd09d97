reading = float("nan")
print(reading is reading)
print(reading == reading)
print([reading] == [reading])
