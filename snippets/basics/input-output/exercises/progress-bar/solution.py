def progress(done, total, width):
    """Return a bar of that width in brackets, and the percentage.

    done is from 0 to total, and total is at least 1.
    """
    filled = done * width // total
    bar = "#" * filled + "." * (width - filled)
    percent = done * 100 // total
    return f"[{bar}] {percent:>3}%"
