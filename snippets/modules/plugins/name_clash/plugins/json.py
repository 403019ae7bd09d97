def export(rows):
    return f"{len(rows)} rows as JSON"
