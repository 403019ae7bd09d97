def transpose(matrix):
    """Return the columns of matrix as rows."""
    return [[row[i] for row in matrix] for i in range(len(matrix))]
