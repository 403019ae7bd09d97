from registry import exporter


@exporter("total")
def as_total(rows):
    return str(sum(price for item, price in rows))
