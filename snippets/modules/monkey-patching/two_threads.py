import random
import threading
from unittest.mock import patch

original = random.randint
second_is_in = threading.Event()
first_is_out = threading.Event()


def first_test():
    with patch("random.randint", lambda low, high: 1):
        second.start()
        second_is_in.wait()
        print("first test sees ", random.randint(1, 6))
    first_is_out.set()


def second_test():
    with patch("random.randint", lambda low, high: 2):
        second_is_in.set()
        first_is_out.wait()


first = threading.Thread(target=first_test)
second = threading.Thread(target=second_test)
first.start()
first.join()
second.join()
print("restored:", random.randint is original)
print("everybody gets  ", random.randint(1, 6))
