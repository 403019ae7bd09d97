class Importer:
    """Load modules by role: {"json": ("fastjson", "json")}."""

    def __init__(self, choices):
        self._choices = choices

    def load(self, role):
        """Return the first installed module of the role, cached."""

    def lazy(self, role):
        """Return an object that loads the role at first use."""

    def requires(self, role):
        """Make a decorator: loads the role before each call."""
        return lambda function: function
