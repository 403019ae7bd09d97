def exit_code(outcome):
    """Return what a Linux shell sees after sys.exit(outcome)."""
    if outcome is None:
        return -1
    if isinstance(outcome, int):
        return -1
    return -1
