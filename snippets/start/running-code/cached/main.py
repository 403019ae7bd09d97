import os

import tax

print("tax at", tax.RATE, "%")
print(os.listdir("__pycache__"))
