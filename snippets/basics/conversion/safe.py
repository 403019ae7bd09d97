def to_count(text):
    try:
        return int(text)
    except ValueError:
        return None


print(to_count("4"), to_count("four"), to_count("4.0"))
