def progress(done, total, width):
    filled = done * width // total
    bar = "#" * filled + "." * (width - filled)
    return f"[{bar}] {done * 100 // total}%"
