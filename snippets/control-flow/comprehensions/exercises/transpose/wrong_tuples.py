def transpose(matrix):
    """Return the columns of matrix as rows."""
    return list(zip(*matrix, strict=True))
