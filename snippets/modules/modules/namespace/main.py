import types

import prices

space = vars(prices)
print(type(prices) is types.ModuleType)
print([n for n in space if not n.startswith("__")])
print(prices.MENU is space["MENU"])

prices.TIP = 50
print(space["TIP"], prices.total(["tea"]))
print(prices.total.__globals__ is space)
