"""Everything that the café sells."""
