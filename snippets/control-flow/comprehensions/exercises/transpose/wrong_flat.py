def transpose(matrix):
    """Return the columns of matrix as rows."""
    width = len(matrix[0]) if matrix else 0
    return [row[i] for i in range(width) for row in matrix]
