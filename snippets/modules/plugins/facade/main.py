from inspect import isfunction

import steps

print(steps.__all__)
for name in sorted(steps.__all__):
    step = getattr(steps, name)
    if isfunction(step):
        print(name, "->", step("green   tea"))
