import sys

files = """calendar.py config.py email.py main.py
prices.py queue.py test_prices.py utils.py"""

for file in files.split():
    if file.removesuffix(".py") in sys.stdlib_module_names:
        print(file, "has the name of a standard module")
