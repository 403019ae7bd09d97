def has_main_guard(source):
    return any(
        line.startswith("if __name__ == ") and "__main__" in line
        for line in source.splitlines()
    )
