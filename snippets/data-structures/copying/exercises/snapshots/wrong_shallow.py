class History:
    """Keeps states of an object that is built of lists and dictionaries."""

    def __init__(self):
        self.states = []

    def snapshot(self, state):
        """Remember state as it is now."""
        self.states.append(state.copy())

    def restore(self):
        """Return the last remembered state and forget it."""
        return self.states.pop()
