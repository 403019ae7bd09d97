import unittest
from datetime import timedelta

import shop_development
from task import load_config

DEFAULTS = {
    "PORT": 8000,
    "DEBUG": True,
    "DATABASE": {"name": "shop-dev.db", "timeout": 5},
    "SESSION": timedelta(hours=8),
}
PRODUCTION = DEFAULTS | {
    "DEBUG": False,
    "DATABASE": {"name": "shop.db", "timeout": 5},
}


class LoadConfig(unittest.TestCase):
    def test_development(self):
        self.assertEqual(load_config("development"), DEFAULTS, "development")

    def test_production(self):
        self.assertEqual(load_config("production"), PRODUCTION, "production")

    def test_development_after_production(self):
        load_config("production")
        self.assertEqual(
            load_config("development"),
            DEFAULTS,
            "development, asked for after production",
        )
        self.assertEqual(
            shop_development.DATABASE,
            DEFAULTS["DATABASE"],
            "the dictionary in shop_development changed",
        )

    def test_result_is_independent(self):
        for env, expected in [
            ("development", DEFAULTS),
            ("production", PRODUCTION),
        ]:
            with self.subTest(env=env):
                load_config(env).setdefault("DATABASE", {}).clear()
                self.assertEqual(
                    load_config(env),
                    expected,
                    f"{env}, after the caller changed the first result",
                )

    def test_unknown(self):
        for env in ("staging", "", "Production"):
            with self.subTest(env=env):
                try:
                    load_config(env)
                except Exception as error:
                    self.assertIs(
                        type(error), ValueError, f"the error for {env!r}"
                    )
                    self.assertIn(
                        "production",
                        str(error),
                        f"the message for {env!r} names what is known",
                    )
                else:
                    self.fail(f"no error for {env!r}")
