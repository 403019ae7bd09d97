from shop.prices import with_tax
from shop.settings import load_settings

print(with_tax(1500))
try:
    load_settings("settings.json")
except FileNotFoundError as error:
    print("missing:", error.filename)
