"""The policy of every page, in a real browser: injected code does not run, no other host is asked, and all works."""

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.conftest import reader_page
from tests.page_types import PAGES
from tools import policy, serving

pytestmark = pytest.mark.xdist_group("pages")

WATCH = """
    window.refused = [];
    document.addEventListener("securitypolicyviolation", event => window.refused.push(event.effectiveDirective));
"""

# What an attacker would put into a page. Each would leave a mark on `window` if it ran.
INJECTIONS = {
    "inline script": "document.body.append(make('script', {textContent: 'ran()'}))",
    "script of a data address": "document.body.append(make('script', {src: 'data:text/javascript,ran()'}))",
    "module of a data address": "import('data:text/javascript,ran()').catch(() => 0)",
    "script of a blob": "document.body.append(make('script', {src: URL.createObjectURL(new Blob(['ran()']))}))",
    "handler in HTML": "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"ran()\" alt>')",
    "frame with a page in it": "document.body.append(make('iframe', {srcdoc: '<script>parent.ran()</script>'}))",
    "address of a link": "make('a', {href: 'javascript:ran()'}).click()",
    "text as code": "setTimeout('ran()')",
    "base of all addresses": "document.head.prepend(make('base', {href: 'http://127.0.0.1:9/'}))",
    "style in HTML": "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" id=styled>x</p>')",
}

# Ways to another host.
WAYS = {
    "script": "document.body.append(make('script', {src: url}))",
    "module": "import(url).catch(() => 0)",
    "fetch": "fetch(url, {mode: 'no-cors'}).catch(() => 0)",
    "request": "{ const asked = new XMLHttpRequest(); asked.open('GET', url); asked.send(); }",
    "socket": "new WebSocket(url.replace('http', 'ws'))",
    "events": "new EventSource(url)",
    "beacon": "navigator.sendBeacon(url, 'x')",
    "image": "new Image().src = url",
    "style sheet": "document.head.append(make('link', {rel: 'stylesheet', href: url}))",
    "background": "document.body.style.backgroundImage = `url(${url})`",
    "font": "new FontFace('other', `url(${url})`).load().catch(() => 0)",
    "frame": "document.body.append(make('iframe', {src: url}))",
    "object": "document.body.append(make('object', {data: url}))",
    "sound": "new Audio(url).load()",
    "preload": "document.head.append(make('link', {rel: 'preload', as: 'image', href: url}))",
    "form": "{ const sent = make('form', {action: url}); document.body.append(sent); setTimeout(() => sent.submit()) }",
}
MAKE = "const make = (name, facts) => Object.assign(document.createElement(name), facts);"


@pytest.fixture(scope="module")
def root(site):
    """The address of the site where it has a host of its own, as its page for lost readers expects."""
    with serving.serve(site) as address:
        yield address


@pytest.fixture(scope="module")
def other_host():
    """Another origin on this machine that answers everything: its address, and what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_POST = do_HEAD = do_OPTIONS = do_GET

        def log_message(self, *arguments):
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


def attacked(browser, address: str, other: str, bypass: bool = False):
    """A page on which everything of INJECTIONS and WAYS was tried. `bypass` tells the browser to have no policy."""
    context = browser.new_context(bypass_csp=bypass, service_workers="block")
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(address)
    page.evaluate("() => { window.count = 0; window.ran = () => { window.count += 1; }; }")
    for name, code in (INJECTIONS | WAYS).items():
        page.evaluate(f"url => {{ {MAKE} {code} }}", f"{other}{name.replace(' ', '-')}")
    return page


@pytest.mark.parametrize("path", PAGES)
def test_nothing_injected_runs_or_leads_to_another_host(browser, root, other_host, path):
    url, asked = other_host
    asked.clear()
    page = attacked(browser, root + path, url)
    # A frame's script is refused in the frame, and of a base there is no report.
    page.wait_for_function("count => refused.length >= count", arg=len(INJECTIONS) + len(WAYS) - 2)
    assert page.evaluate("count") == 0, "something ran"
    assert page.evaluate("document.baseURI") == page.url == root + path
    assert page.evaluate("getComputedStyle(styled).color") != "rgb(255, 0, 0)"
    assert not asked
    page.context.close()


def test_without_a_policy_all_of_it_would(browser, address, other_host, monkeypatch):
    url, asked = other_host
    asked.clear()
    form = WAYS["form"]
    monkeypatch.delitem(WAYS, "form")  # which leaves the page, so it comes last
    page = attacked(browser, address, url, bypass=True)
    wait_until(lambda: len(set(asked)) == len(WAYS), page)
    with page.expect_navigation():
        page.evaluate(f"url => {{ {MAKE} {form} }}", f"{url}form")
    assert any(path.startswith("/form") for path in asked)
    page.context.close()


def test_without_a_policy_injected_code_would_run(browser, address, monkeypatch):
    monkeypatch.delitem(WAYS, "form")  # which leaves the page
    page = attacked(browser, address, address, bypass=True)
    page.wait_for_function("expected => count === expected", arg=len(INJECTIONS) - 2)
    assert page.evaluate("document.baseURI") != page.url
    assert page.evaluate("getComputedStyle(styled).color") == "rgb(255, 0, 0)"
    page.context.close()


def wait_until(condition, page, seconds: float = 10) -> None:
    """Poll until a condition holds."""
    for _ in range(int(seconds / 0.05)):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it did not happen in time")


# The theme's own features. What is refused is an error message, which fails a test.


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_refused_anything(visits, root, path):
    with reader_page(visits, root) as page:
        page.goto(root + path, wait_until="networkidle")
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        page.wait_for_load_state("networkidle")


def test_policy_lets_the_theme_work(page, address):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address + "modules/plugins/")
    page.keyboard.press("/")
    page.keyboard.type("namespace")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("Escape")
    scheme = page.locator("body").get_attribute("data-md-color-scheme")
    for _ in range(3):  # the system's scheme, light, dark
        page.locator("[data-md-component=palette] label:visible").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == scheme
    program = page.locator(".run.highlight").first
    program.locator(".md-code__button").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == program.locator("code").inner_text().strip()
    page.locator(".tabbed-labels label").nth(1).click()
    assert page.locator(".tabbed-block").nth(1).is_visible()
    page.evaluate("scrollTo(0, 3000)")
    page.wait_for_function("() => { scrollBy(0, -20); return !document.querySelector('.md-top').hidden; }")
    page.locator(".md-top").click()
    page.wait_for_function("scrollY === 0")


def test_policy_lets_the_drawer_open(page, address):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + "modules/packages/")
    page.locator("label.md-header__button[for=__drawer]").click()
    page.locator(".md-nav--primary .md-nav__link:visible").first.wait_for()


# The policy's text.

HTML = """<!doctype html>
<html><head>
<meta charset="utf-8">
<script>one()</script>
<script src="x.js"></script>
<script id="__config" type="application/json">{}</script>
</head></html>
"""


def test_policy_comes_before_every_script_and_allows_the_inline_ones_by_their_hash():
    made = policy.with_policy(HTML)
    assert re.search(r'<meta charset="utf-8">\n<meta http-equiv="content-security-policy"', made)
    assert len(re.findall("'sha256-[^']+'", made)) == 1
    assert policy.inline_hashes("<script>1</script>") != policy.inline_hashes("<script>2</script>")
    assert "unsafe-inline" not in made


def test_policy_is_written_once():
    made = policy.with_policy(HTML)
    assert policy.with_policy(made) == made and policy.with_policy(HTML, live=True) != made
    assert policy.with_policy(policy.with_policy(HTML, live=True)) == made


def test_policy_of_a_site_being_written_allows_inline_scripts():
    made = policy.with_policy(HTML, live=True)
    assert "'unsafe-inline'" in made and "sha256" not in made, "with a hash, browsers leave 'unsafe-inline' aside"


def test_every_built_page_has_its_policy(site):
    for path in site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert policy.with_policy(html) == html and html.count("content-security-policy") == 1, path
