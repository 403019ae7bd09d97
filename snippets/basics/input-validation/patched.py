from unittest.mock import patch


def ask_seats():
    while True:
        try:
            return int(input("Seats? "))
        except ValueError:
            print("A whole number, please.")


with patch("builtins.input", side_effect=["x", "4"]):
    print(ask_seats() == 4)
