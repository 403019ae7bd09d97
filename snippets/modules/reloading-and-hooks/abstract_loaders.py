from importlib import abc

for name in ("Loader", "InspectLoader", "ExecutionLoader", "SourceLoader"):
    base = getattr(abc, name)
    print(f"{name}:", sorted(base.__abstractmethods__))
