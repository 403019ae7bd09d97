def loaded_by(name: str) -> list[str]:
    """Import `name`; return the modules that this added, sorted."""
    return []
