makers = []
for size in ("S", "M", "L"):

    def make():
        return size

    makers.append(make)
print([make() for make in makers])

size = "XL"
print([make() for make in makers])
