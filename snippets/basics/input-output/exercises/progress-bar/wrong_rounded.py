def progress(done, total, width):
    filled = round(done * width / total)
    bar = "#" * filled + "." * (width - filled)
    return f"[{bar}] {done / total:>4.0%}"
