from pathlib import Path

print("happy.py".rstrip(".py"))
print("happy.py".removesuffix(".py"))
print(Path("plugins/happy.py").stem)
