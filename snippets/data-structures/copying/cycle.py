from copy import deepcopy

ana = {"name": "Ana"}
ben = {"name": "Ben", "friend": ana}
ana["friend"] = ben

copied = deepcopy(ana)
print(copied["friend"]["name"])
print(copied["friend"]["friend"] is copied)
print(copied is ana)
