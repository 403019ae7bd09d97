class Minutes:
    def __init__(self, count):
        self.count = count

    def __int__(self):
        return self.count

    def __float__(self):
        return self.count / 60

    def __bool__(self):
        return self.count != 0

    def __str__(self):
        return f"{self.count} min"


pause = Minutes(90)
print(int(pause), float(pause), bool(pause), str(pause))
print(bool(Minutes(0)))
