import labels.small

print(labels.small.WIDTH_MM)
print(hasattr(labels, "__path__"))
print(labels.__file__)
