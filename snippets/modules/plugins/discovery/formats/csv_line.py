from registry import exporter


@exporter("csv")
def as_csv(rows):
    return ";".join(f"{item},{price}" for item, price in rows)
