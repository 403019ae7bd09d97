import importlib
import sys
import unittest
from types import ModuleType

from task import fake_module


class FakeModule(unittest.TestCase):
    def setUp(self):
        for name in ("cloud_sdk", "side_module"):
            sys.modules.pop(name, None)
            self.addCleanup(sys.modules.pop, name, None)

    def test_import_inside_the_block(self):
        with fake_module("cloud_sdk", region="north") as fake:
            self.assertIs(
                sys.modules.get("cloud_sdk"), fake, "fake is in the cache"
            )
            found = importlib.import_module("cloud_sdk")
            self.assertIs(found, fake, "import gives the fake")
            self.assertIsInstance(fake, ModuleType, "it is a module")
            self.assertEqual(found.region, "north", "attribute is set")

    def test_gone_after_the_block(self):
        with fake_module("cloud_sdk"):
            self.assertTrue(
                "cloud_sdk" in sys.modules, "the fake is in the cache"
            )
        self.assertFalse(
            "cloud_sdk" in sys.modules, "it must be gone after the block"
        )

    def test_gone_after_an_exception(self):
        with self.assertRaises(ValueError, msg="the error gets out"):
            with fake_module("cloud_sdk"):
                raise ValueError("test failed")
        self.assertFalse(
            "cloud_sdk" in sys.modules, "it must be gone after an exception"
        )

    def test_real_one_back_after_ctrl_c(self):
        real = sys.modules["cloud_sdk"] = ModuleType("cloud_sdk")
        with self.assertRaises(KeyboardInterrupt, msg="it gets out"):
            with fake_module("cloud_sdk"):
                raise KeyboardInterrupt
        self.assertIs(
            sys.modules.get("cloud_sdk"), real, "after KeyboardInterrupt"
        )

    def test_loaded_module_comes_back(self):
        real = ModuleType("cloud_sdk")
        sys.modules["cloud_sdk"] = real
        with fake_module("cloud_sdk") as fake:
            self.assertIs(sys.modules["cloud_sdk"], fake, "real one is hidden")
        self.assertIs(
            sys.modules.get("cloud_sdk"), real, "real one comes back"
        )

    def test_blocked_import_stays_blocked(self):
        sys.modules["cloud_sdk"] = None
        with fake_module("cloud_sdk"):
            pass
        self.assertIsNone(
            sys.modules.get("cloud_sdk", "no entry"),
            "an entry None (import blocked) comes back",
        )

    def test_entry_removed_by_the_body(self):
        with fake_module("cloud_sdk"):
            sys.modules.pop("cloud_sdk", None)
        self.assertFalse(
            "cloud_sdk" in sys.modules, "the body removed it: still gone"
        )

    def test_other_imports_stay(self):
        with fake_module("cloud_sdk"):
            sys.modules["side_module"] = ModuleType("side_module")
        self.assertTrue("side_module" in sys.modules, "other imports are kept")
