def progress(done, total, width):
    bar = "#" * done + "." * (width - done)
    return f"[{bar}] {done * 100 // total:>3}%"
