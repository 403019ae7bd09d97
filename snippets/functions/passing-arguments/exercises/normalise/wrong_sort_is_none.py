def normalise(record):
    """Return a copy of record with a trimmed name and sorted tags."""
    tags = list(record["tags"]).sort()
    return {**record, "name": record["name"].strip(), "tags": tags}
