import unittest
from decimal import Decimal

import shop_development
from task import load_config

DEFAULTS = {
    "PORT": 8000,
    "DEBUG": True,
    "HOSTS": ["localhost"],
    "DATABASE": {"name": "shop-dev.db", "timeout": 5},
    "VAT": Decimal("0.19"),
}
PRODUCTION = DEFAULTS | {
    "DEBUG": False,
    "HOSTS": ["shop.example"],
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
                config = load_config(env)
                config.setdefault("DATABASE", {}).clear()
                config.setdefault("HOSTS", []).append("example.org")
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
                    for known in ("development", "production"):
                        self.assertIn(
                            known,
                            str(error),
                            f"the message for {env!r} names {known}",
                        )
                else:
                    self.fail(f"no error for {env!r}")
