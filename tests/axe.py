"""Asks axe-core what hinders readers with disabilities on an open page."""

from playwright.sync_api import Page

from tools.snippets import ROOT

SCRIPT = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def problems(page: Page, within: str = "html") -> list[str]:
    """Each finding in a line: the rule, then the element. `within` selects what is looked at."""
    page.evaluate(SCRIPT)
    found = page.evaluate("async within => (await axe.run(within)).violations", within)
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]
