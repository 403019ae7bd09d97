import importlib

import visits
from visits import count

importlib.reload(visits)
print(count, visits.count)
