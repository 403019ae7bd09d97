from math import *
from cmath import *

print(sqrt(4))
