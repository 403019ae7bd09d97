import greeting
from greeting import name
import greeting as g

print(name, g is greeting)
