import unittest

import task


class Registry(unittest.TestCase):
    def setUp(self):
        task.COMMANDS.clear()

    def test_found_by_its_registered_name(self):
        def say_hello():
            return "hello"

        task.command("greet")(say_hello)
        task.command("shout")(str.upper)
        self.assertIs(task.find("greet"), say_hello, "find('greet')")
        self.assertIs(task.find("shout"), str.upper, "find('shout')")

    def test_decorated_name_is_still_the_function(self):
        def greet():
            return "hello"

        self.assertIs(
            task.command("greet")(greet),
            greet,
            "the decorator must give the function back",
        )

    def test_second_of_the_same_name(self):
        task.command("greet")(len)
        with self.assertRaises(ValueError, msg="'greet' twice"):
            task.command("greet")(max)
        self.assertIs(task.find("greet"), len, "the first 'greet' must stay")

    def test_same_function_twice(self):
        task.command("greet")(len)
        with self.assertRaises(ValueError, msg="'greet' twice, same len"):
            task.command("greet")(len)

    def test_unknown_name(self):
        task.command("greet")(len)
        task.command("leave")(max)
        with self.assertRaises(LookupError, msg="unknown name") as caught:
            task.find("dance")
        for word in ("dance", "greet", "leave"):
            self.assertIn(
                word,
                str(caught.exception),
                f"the message for 'dance' must mention {word!r}",
            )

    def test_empty_registry(self):
        with self.assertRaises(LookupError, msg="nothing registered"):
            task.find("greet")
