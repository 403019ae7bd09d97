from modulefinder import ModuleFinder

finder = ModuleFinder(path=["."])
finder.run_script("app.py")

print(sorted(finder.modules))
print(sorted(finder.badmodules))
