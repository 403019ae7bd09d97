import unittest

from task import Plugin, PluginManager


class Count(Plugin):
    name = "count"

    def run(self, text):
        return len(text)


class First(Plugin):
    name = "first"

    def run(self, text):
        return text[0]


class Stop(Plugin):
    name = "stop"

    def run(self, text):
        raise KeyboardInterrupt


class Total(Plugin):
    name = "total"

    def __init__(self):
        self.length = 0

    def run(self, text):
        self.length += len(text)
        return self.length


class Unfinished(Plugin):
    name = "unfinished"


def manager_with(*classes):
    manager = PluginManager()
    for cls in classes:
        manager.register(cls)
    return manager


class Manager(unittest.TestCase):
    def test_results(self):
        self.assertEqual(
            manager_with(Count, First).run("tea"),
            ({"count": 3, "first": "t"}, {}),
            "count and first on 'tea'",
        )

    def test_one_fails_the_next_still_runs(self):
        results, errors = manager_with(First, Count).run("")
        self.assertEqual(results, {"count": 0}, "results on ''")
        self.assertEqual(list(errors), ["first"], "errors on ''")
        self.assertIsInstance(
            errors["first"], IndexError, "the error of first"
        )

    def test_errors_belong_to_one_run(self):
        manager = manager_with(First)
        manager.run("")
        self.assertEqual(
            manager.run("tea"), ({"first": "t"}, {}), "the second run"
        )

    def test_one_instance_for_all_runs(self):
        manager = manager_with(Total)
        manager.run("tea")
        self.assertEqual(
            manager.run("milk"), ({"total": 7}, {}), "'tea', then 'milk'"
        )

    def test_incomplete_class(self):
        with self.assertRaises(TypeError, msg="run() is missing"):
            manager_with(Unfinished)

    def test_no_plugin_class(self):
        for wrong in (int, len, Count()):
            with self.assertRaises(TypeError, msg=f"register({wrong!r})"):
                manager_with(wrong)

    def test_user_can_stop_the_program(self):
        with self.assertRaises(KeyboardInterrupt, msg="Ctrl+C is lost"):
            manager_with(Stop).run("tea")

    def test_managers_are_separate(self):
        manager_with(Count)
        self.assertEqual(
            manager_with().run("tea"), ({}, {}), "a second, empty manager"
        )
