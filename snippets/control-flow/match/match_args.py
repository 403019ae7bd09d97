class Pair:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


match Pair(3, 5):
    case Pair(3, other):
        print("left is 3, right is", other)
