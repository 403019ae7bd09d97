import ast
import re
import tomllib
import unittest

from task import scaffold


class Scaffold(unittest.TestCase):
    def test_paths(self):
        for name in ("shop-tools", "Shop_Tools"):
            self.assertEqual(
                sorted(scaffold(name)),
                [
                    "README.md",
                    "pyproject.toml",
                    "src/shop_tools/__init__.py",
                    "src/shop_tools/cli.py",
                    "tests/test_cli.py",
                ],
                f"the paths of {name}",
            )

    def test_project_file(self):
        for given, name, package in (
            ("shop", "shop", "shop"),
            ("shop-tools", "shop-tools", "shop_tools"),
            ("Shop_Tools", "shop-tools", "shop_tools"),
            ("shop.-tools", "shop-tools", "shop_tools"),
        ):
            text = scaffold(given).get("pyproject.toml", "")
            try:
                data = tomllib.loads(text)
            except tomllib.TOMLDecodeError as error:
                self.fail(f"pyproject.toml of {given!r}: {error}")
            project = data.get("project", {})
            self.assertEqual(project.get("name"), name, f"name of {given!r}")
            self.assertIn("version", project, f"version of {given!r}")
            self.assertEqual(
                project.get("scripts"),
                {name: f"{package}.cli:main"},
                f"scripts of {given!r}",
            )

    def test_command(self):
        source = scaffold("shop").get("src/shop/cli.py", "")
        space = {}
        exec(source, space)
        self.assertIn("main", space, "cli.py has no main")
        self.assertEqual(space["main"](), 0, "exit code of main()")

    def test_test_imports_the_package_by_its_name(self):
        source = scaffold("shop-tools").get("tests/test_cli.py", "")
        tops = set()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ImportFrom):
                tops.add(node.module.partition(".")[0])
            elif isinstance(node, ast.Import):
                tops |= {a.name.partition(".")[0] for a in node.names}
        self.assertIn("shop_tools", tops, "imports of tests/test_cli.py")

    def test_readme(self):
        text = scaffold("Shop_Tools").get("README.md", "")
        self.assertTrue(
            re.match(r"# shop-tools\s", text), "README.md of Shop_Tools"
        )

    def test_bad_names(self):
        for name in (
            "",
            "2fast",
            "my shop",
            "-shop",
            "shop-",
            "shop\n",
            "shöp",
            "../shop",
            "class",
            "json",
            "pydoc-data",
        ):
            with self.assertRaises(ValueError, msg=f"name {name!r}"):
                scaffold(name)
