import smtp_pool


def send(text):
    smtp_pool.send(text)
