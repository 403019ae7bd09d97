def progress(done, total, width):
    """Return a bar of that width in brackets, and the percentage.

    done is from 0 to total, and total is at least 1.
    """
    bar = "." * width
    return f"[{bar}] {done}%"
