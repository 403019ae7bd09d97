EXPORTERS = {}


def exporter(name):
    def register(function):
        if name in EXPORTERS:
            raise ValueError(f"{name!r} is taken")
        EXPORTERS[name] = function
        return function

    return register


@exporter("csv")
def as_csv(rows):
    return ";".join(f"{item},{price}" for item, price in rows)


@exporter("total")
def as_total(rows):
    return str(sum(price for item, price in rows))


basket = [("tea", 350), ("milk", 120)]
for name, export in EXPORTERS.items():
    print(name, "->", export(basket))
