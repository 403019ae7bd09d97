"""The built site in a real browser: a light first view, no other host, and pages that fit."""

import gzip

import pytest

from tests.conftest import SENT
from tools import browsing
from tools.bench import BUDGET, SCRIPTS, own_scripts

pytestmark = pytest.mark.xdist_group("pages")


@pytest.fixture(scope="module")
def heaviest(address, site):
    """The addresses of the three heaviest pages."""
    pages = sorted(site.glob("*/*/index.html"), key=lambda path: len(gzip.compress(path.read_bytes())), reverse=True)
    return [f"{address}{path.parent.relative_to(site).as_posix()}/" for path in pages[:3]]


def test_first_view_is_light_and_asks_no_other_host(browser, address, heaviest):
    for page in heaviest:
        SENT.clear()
        view = browsing.first_view(browser, page)
        elsewhere = [url for url in view.asked if not url.startswith((address, "data:"))]
        assert not elsewhere, f"{page} asks {elsewhere}"
        assert sum(SENT.values()) <= BUDGET, f"{page} costs {sum(SENT.values())} bytes: {SENT}"
        assert own_scripts(SENT) <= SCRIPTS
        assert "/project/search/index.json" not in SENT


@pytest.mark.parametrize("width", [360, 1280])
def test_no_page_scrolls_sideways(browser, address, heaviest, width):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    for url in [address, f"{address}learning-path/", f"{address}interview/", f"{address}data/numpy/", *heaviest]:
        page.goto(url, wait_until="load")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, url
    context.close()


def test_page_reads_well_without_scripts(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}modules/packages/")
    question = page.locator("details.question").first
    assert question.locator("summary h3").is_visible() and not question.locator("p").first.is_visible()
    question.locator("summary").click()
    assert question.locator("p").first.is_visible()
    assert page.locator(".exercise .task").first.is_visible()
    context.close()
