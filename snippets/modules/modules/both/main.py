import runpy

import prices

print("imported:", prices.__name__)
print(prices.total(["cake"]))
runpy.run_path("prices.py", run_name="__main__")
