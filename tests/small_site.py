"""A site of one lesson that keeps every rule, for tests that break one thing at a time."""

import re
import shutil
import sysconfig
from pathlib import Path

from tools.snippets import ROOT

LESSON = """\
---
description: How a basket keeps what is put into it.
tags: [basics]
---

# Baskets

A basket is a list.

```{.python .run title="part/lesson/basket.py" hl_lines="1"}
--8<-- "part/lesson/basket.py"
```

```{.text .output title="Output"}
--8<-- "part/lesson/basket.out"
```

![A basket with two apples](../assets/img/basket.png)

## Exercises

!!! exercise "Count the apples"

    Write `count(basket)`.

    ```{.python .task title="part/lesson/exercises/count-apples/task.py"}
    --8<-- "part/lesson/exercises/count-apples/task.py"
    ```

    ??? abstract "Tests"

        ```{.python .check title="part/lesson/exercises/count-apples/check.py"}
        --8<-- "part/lesson/exercises/count-apples/check.py"
        ```

    ??? success "Solution"

        ```{.python .solution title="part/lesson/exercises/count-apples/solution.py"}
        --8<-- "part/lesson/exercises/count-apples/solution.py"
        ```

## Interview questions

??? question easy "What does a basket keep?"

    The order in which things were put in: see [the lesson's start](#baskets) and [home](../index.md).
"""
FILES = {
    "docs/index.md": "---\ndescription: Home.\nlesson: false\n---\n\n# Home\n\nTo the [lesson](part/lesson.md).\n",
    "docs/part/lesson.md": LESSON,
    "snippets/part/lesson/basket.py": 'basket = ["apple"]\n\nprint(basket)\n',
    "snippets/part/lesson/basket.out": "['apple']\n",
    "snippets/part/lesson/exercises/count-apples/task.py": "def count(basket):\n    return None\n",
    "snippets/part/lesson/exercises/count-apples/solution.py": 'def count(basket):\n    return basket.count("apple")\n',
    "snippets/part/lesson/exercises/count-apples/wrong_length.py": "def count(basket):\n    return len(basket)\n",
    "snippets/part/lesson/exercises/count-apples/check.py": (
        "import unittest\n\nfrom task import count\n\n\nclass Count(unittest.TestCase):\n"
        '    def test_pears_are_left_out(self):\n        self.assertEqual(count(["apple", "pear"]), 1)\n'
    ),
    "learning-path.yml": (
        "sections:\n  - section: Basics\n    id: basics\n    entries:\n      - entry: Baskets\n"
        "        pages: [part/lesson.md]\ntitles: {}\n"
    ),
}


def mkdocs_script() -> str:
    """The installed `mkdocs` command itself, which, unlike `python -m mkdocs`, leaves sys.path alone."""
    return shutil.which("mkdocs", path=sysconfig.get_path("scripts"))


def write(folder: Path) -> Path:
    """Write the site into a folder, with this project's own settings, tools and templates."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    picture = folder / "docs/assets/img/basket.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("overrides", "tools"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copyfile(ROOT / "docs/assets/proven.css", folder / "docs/assets/proven.css")
    shutil.copytree(ROOT / "docs/assets/app", folder / "docs/assets/app")
    (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    settings = re.sub(r"^nav:\n(?:[ -].*\n)+", "nav:\n  - index.md\n  - part/lesson.md\n", settings, flags=re.M)
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return folder
