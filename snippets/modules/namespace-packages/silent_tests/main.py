import pkgutil
import unittest

import tests.baskets.test_basket

print("imported:", tests.baskets.test_basket.BasketTest)

suite = unittest.TestLoader().discover("tests", top_level_dir=".")
print("tests found:", suite.countTestCases())

for module in pkgutil.walk_packages(tests.__path__, "tests."):
    print("walked:", module.name)
