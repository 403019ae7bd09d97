print("labels.py runs")


def framed(text):
    return f"[{text}]"
