def normalise(record):
    """Return a copy of record with a trimmed name and sorted tags.

    record is a dictionary with "name", a text, and "tags", a list. The
    name loses whitespace at both ends. record and its list do not change;
    further entries are kept.
    """
    record["name"] = record["name"].strip()
    record["tags"].sort()
    return record
