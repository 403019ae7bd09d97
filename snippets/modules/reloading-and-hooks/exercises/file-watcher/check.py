import os
import tempfile
import unittest
from pathlib import Path

from task import Watcher


class Changed(unittest.TestCase):
    def setUp(self):
        self.times = {"menu.py": 100, "till.py": 100}

    def mtime(self, path):
        if path not in self.times:
            raise FileNotFoundError(path)
        return self.times[path]

    def watcher(self):
        return Watcher(["till.py", "menu.py"], mtime=self.mtime)

    def test_nothing_happened(self):
        self.assertEqual(
            self.watcher().changed(), [], "no change since the start"
        )

    def test_one_change_is_reported_once(self):
        watcher = self.watcher()
        self.times["menu.py"] = 101
        self.assertEqual(watcher.changed(), ["menu.py"], "menu.py is newer")
        self.assertEqual(watcher.changed(), [], "the second look")

    def test_two_changes_in_the_given_order(self):
        watcher = self.watcher()
        self.times.update({"menu.py": 101, "till.py": 102})
        self.assertEqual(
            watcher.changed(), ["till.py", "menu.py"], "two newer files"
        )

    def test_an_older_time_is_a_change(self):
        watcher = self.watcher()
        self.times["till.py"] = 50
        self.assertEqual(
            watcher.changed(), ["till.py"], "an older file was restored"
        )

    def test_file_goes_and_comes_back(self):
        watcher = self.watcher()
        kept = self.times.pop("menu.py")
        try:
            gone = watcher.changed(), watcher.changed()
        except FileNotFoundError:
            self.fail("a deleted file must not raise")
        self.assertEqual(gone, (["menu.py"], []), "deleted: once")
        self.times["menu.py"] = kept
        self.assertEqual(watcher.changed(), ["menu.py"], "file is back")

    def test_file_missing_at_the_start(self):
        kept = self.times.pop("menu.py")
        try:
            watcher = self.watcher()
        except FileNotFoundError:
            self.fail("a file that is missing at the start must not raise")
        self.assertEqual(watcher.changed(), [], "still missing")
        self.times["menu.py"] = kept
        self.assertEqual(watcher.changed(), ["menu.py"], "a new file")

    def test_time_zero_is_a_time(self):
        self.times["menu.py"] = 0
        watcher = self.watcher()
        del self.times["menu.py"]
        self.assertEqual(
            watcher.changed(), ["menu.py"], "a file with time 0 was deleted"
        )

    def test_default_clock_reads_the_disk(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "menu.py")
            path.write_text("SOUP = 'leek'\n", "utf-8")
            watcher = Watcher([str(path)])
            os.utime(path, (1_000, 1_000))
            self.assertEqual(watcher.changed(), [str(path)], "a file on disk")
