def move_all(source, target):
    while source:
        target.append(source.pop())


room = ["Ana", "Ben"]
hall = []
move_all(room, hall)
print(room, hall)
