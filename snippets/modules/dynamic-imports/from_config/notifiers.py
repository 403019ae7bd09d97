class Console:
    def __init__(self, prefix):
        self.prefix = prefix

    def send(self, text):
        print(f"{self.prefix}: {text}")
