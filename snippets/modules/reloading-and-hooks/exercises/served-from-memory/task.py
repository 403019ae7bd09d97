from collections.abc import Iterator, Mapping
from contextlib import contextmanager


@contextmanager
def served(sources: Mapping[str, str]) -> Iterator[None]:
    """Make the sources importable inside the with block."""
    yield
