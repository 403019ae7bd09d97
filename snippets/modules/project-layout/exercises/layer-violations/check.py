import unittest

from task import layer_violations

LAYERS = ["shop.core", "shop.services", "shop.cli"]


class LayerViolations(unittest.TestCase):
    def check(self, imports, expected, case):
        self.assertEqual(layer_violations(imports, LAYERS), expected, case)

    def test_downwards_is_fine(self):
        imports = {
            "shop.cli": ["shop.services"],
            "shop.services": ["shop.core"],
        }
        self.check(imports, [], "each layer imports the one below")

    def test_a_layer_may_be_skipped(self):
        self.check({"shop.cli": ["shop.core"]}, [], "cli imports core")

    def test_upwards(self):
        self.check(
            {"shop.services": ["shop.core", "shop.cli"]},
            [("shop.services", "shop.cli")],
            "services imports cli",
        )

    def test_from_the_lowest_layer(self):
        self.check(
            {"shop.core": ["shop.services"]},
            [("shop.core", "shop.services")],
            "core imports services",
        )

    def test_submodules_belong_to_their_layer(self):
        self.check(
            {"shop.core.money": ["shop.cli.colours", "shop.core.text"]},
            [("shop.core.money", "shop.cli.colours")],
            "a module inside core imports one inside cli",
        )

    def test_similar_name(self):
        self.check(
            {"shop.core": ["shop.cli_tools"], "shop.core_tools": ["shop.cli"]},
            [],
            "shop.cli_tools and shop.core_tools are in no layer",
        )

    def test_name_in_the_middle(self):
        self.check(
            {"shop.core": ["vendor.shop.cli.text", "other.cli"]},
            [],
            "vendor.shop.cli.text and other.cli are in no layer",
        )

    def test_layers_of_other_depth(self):
        self.assertEqual(
            layer_violations(
                {"money.eur": ["app.web.views"], "app.web.views": ["money"]},
                ["money", "app.web.views"],
            ),
            [("money.eur", "app.web.views")],
            "layers money and app.web.views",
        )

    def test_outside_the_layers(self):
        self.check(
            {"shop.core": ["json"], "tests.test_core": ["shop.cli"]},
            [],
            "modules in no layer",
        )

    def test_sorted_and_once(self):
        targets = [f"shop.cli.{letter}" for letter in "fbdaceb"]
        self.check(
            {"shop.services": targets, "shop.core": ["shop.services"]},
            [("shop.core", "shop.services")]
            + [("shop.services", f"shop.cli.{letter}") for letter in "abcdef"],
            "seven violations, one of them twice",
        )

    def test_nothing(self):
        self.check({}, [], "no imports")
