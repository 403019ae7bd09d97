import shop
from shop.cli import main

print("exit code", main(["tea", "300"]))
print(shop.__all__)
