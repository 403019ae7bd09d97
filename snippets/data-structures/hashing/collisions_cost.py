class Key:
    compared = 0

    def __init__(self, number, same_hash):
        self.number = number
        self.same_hash = same_hash

    def __hash__(self):
        return 1 if self.same_hash else hash(self.number)

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


for same_hash in (False, True):
    table = {Key(n, same_hash): n for n in range(100)}
    Key.compared = 0
    print(table[Key(99, same_hash)], Key.compared)
