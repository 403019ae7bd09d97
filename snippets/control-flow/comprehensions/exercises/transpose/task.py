def transpose(matrix):
    """Return the columns of matrix as rows.

    matrix is a list of rows of equal length; it is not changed.
    """
    width = len(matrix[0]) if matrix else 0
    return [[] for i in range(width)]  # fill the inner list
