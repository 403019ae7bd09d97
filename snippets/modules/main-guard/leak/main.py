import runpy

runpy.run_path("bill.py", run_name="__main__")

import bill

print(bill.with_tip(1000))
