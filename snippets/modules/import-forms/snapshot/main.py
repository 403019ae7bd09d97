import door
from door import is_open, unlock

unlock()
print("is_open:", is_open)
print("door.is_open:", door.is_open)
