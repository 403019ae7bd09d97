class HashMap:
    """A table with open addressing: a list of places, looked up by hash."""

    def __init__(self):
        self.places = [None] * 8
        self.count = 0

    def _find(self, key):
        at = hash(key) % len(self.places)
        while self.places[at] is not None and self.places[at][0] != key:
            at = (at + 1) % len(self.places)
        return at

    def set(self, key, value):
        """Store value under key."""
        at = self._find(key)
        if self.places[at] is None:
            self.count += 1
        self.places[at] = (key, value)
        if self.count > len(self.places) // 2:
            self.places += [None] * len(self.places)

    def get(self, key, default=None):
        """Return the value of key, or default."""
        found = self.places[self._find(key)]
        return default if found is None else found[1]
