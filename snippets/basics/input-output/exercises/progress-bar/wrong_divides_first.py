def progress(done, total, width):
    filled = done // total * width
    bar = "#" * filled + "." * (width - filled)
    return f"[{bar}] {done // total * 100:>3}%"
