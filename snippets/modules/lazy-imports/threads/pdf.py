import time

print("(loading pdf)")
time.sleep(0.2)


def render(title):
    return f"PDF: {title}"
