def close_all(rows):
    return [{**row, "open": False} for row in rows]


tables = [{"number": 1, "open": True}]
print(close_all(tables))
print(tables)
