def exit_code(outcome):
    """Return what a Linux shell sees after sys.exit(outcome)."""
    if outcome is None:
        return 0
    if isinstance(outcome, int):
        return 0 if outcome == 0 else 1
    return 1
