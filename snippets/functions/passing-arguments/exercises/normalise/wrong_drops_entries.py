def normalise(record):
    """Return a copy of record with a trimmed name and sorted tags."""
    return {"name": record["name"].strip(), "tags": sorted(record["tags"])}
