makers = []
for size in ("S", "M", "L"):

    def make(size=size):
        return size

    makers.append(make)
print([make() for make in makers])
