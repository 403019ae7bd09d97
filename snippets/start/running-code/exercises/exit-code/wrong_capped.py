def exit_code(outcome):
    """Return what a Linux shell sees after sys.exit(outcome)."""
    if outcome is None:
        return 0
    if isinstance(outcome, int):
        return min(outcome, 255)
    return 1
