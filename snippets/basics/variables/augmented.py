free = 3
booked = free
free += 2
print(free, booked)

queue = ["Ana"]
line = queue
queue += ["Ben"]
print(queue, line)
