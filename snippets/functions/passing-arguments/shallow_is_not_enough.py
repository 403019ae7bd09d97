def close_all(rows):
    rows = list(rows)
    for row in rows:
        row["open"] = False
    return rows


tables = [{"number": 1, "open": True}]
close_all(tables)
print(tables)
