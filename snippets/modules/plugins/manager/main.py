import plugins
from manager import PluginManager

manager = PluginManager()
manager.discover(plugins)
print("loaded:", sorted(manager.plugins))
print(manager.run([350, 120]))
print(manager.run([]))
print(manager.run([350], disabled={"count"}))
for name, error in sorted(manager.errors.items()):
    print(name, "failed:", type(error).__name__)
