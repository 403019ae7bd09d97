from unittest.mock import ANY

print(ANY == None)
print(ANY is None)
