def normalise(record):
    """Return a copy of record with a trimmed name and sorted tags."""
    record = dict(record)
    record["name"] = record["name"].strip()
    record["tags"].sort()
    return record
