"""Offline use: the service worker keeps what was read and run, and a new version of the site replaces the old one."""

import os
import re
import shutil
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tools import browser_assets, serving

pytestmark = pytest.mark.xdist_group("pages")

LESSON, OTHER, UNREAD = "modules/packages/", "modules/modules/", "modules/plugins/"
KEPT = """async () => {
    const found = {};
    for (const name of await caches.keys()) {
        const keys = await (await caches.open(name)).keys();
        found[name] = keys.map(({ url }) => url);
    }
    return found;
}"""


class Host:
    """A served copy of the site in a folder of its own, which can be changed, made slow, or made to fail."""

    def __init__(self, root: str, folder: Path, sent: dict[str, int]):
        self.root, self.folder, self.sent = root, folder, sent
        self.delay = 0.0
        self.fails = ""  # a pattern of paths that the server cannot answer

    @property
    def address(self) -> str:
        return f"{self.root}project/"

    @property
    def site(self) -> Path:
        return self.folder / "project"

    def publish(self, live: bool = False) -> None:
        """Write the service worker anew."""
        (self.site / "sw.js").unlink()  # the copy shares its files with the site of the other tests
        (self.site / "assets" / "offline.json").unlink()
        browser_assets.add_service_worker(self.site, live)

    def deploy(self, **changes: tuple[str, str]) -> None:
        """Replace a text in each of some files (`/` written as `__`), and publish that as a new version."""
        for name, (old, new) in changes.items():
            path = self.site / name.replace("__", "/").replace("_html", ".html").replace("_js", ".js")
            text = path.read_text(encoding="utf-8")
            assert old in text
            path.unlink()
            path.write_text(text.replace(old, new), encoding="utf-8")
        self.publish()


@pytest.fixture
def host(site, tmp_path, monkeypatch):
    """The site on a server of its own."""
    folder, sent = tmp_path / "root", {}
    shutil.copytree(site, folder / "project", copy_function=os.link)
    with serving.serve(folder, sent) as root:
        host = Host(root, folder, sent)
        usual = serving.Handler.do_GET

        def do_get(handler):
            time.sleep(host.delay)
            if host.fails and re.search(host.fails, handler.path):
                handler.close_connection = True  # without a word, as a network that breaks
                return
            usual(handler)

        monkeypatch.setattr(serving.Handler, "do_GET", do_get)
        yield host


@pytest.fixture
def page(browser, host):
    """A page with a service worker. In the end nothing was asked of another host, and no script failed."""
    with reader(browser, host) as opened:
        yield opened


@contextmanager
def reader(browser, host):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    elsewhere, errors = [], []
    context.on("request", lambda asked: elsewhere.append(asked.url) if not is_own(asked.url, host) else None)
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert not elsewhere and not errors, [*elsewhere, *errors]


def is_own(url: str, host: Host) -> bool:
    return url.startswith((host.root, "data:", "blob:"))


def kept(page) -> set[str]:
    """The addresses that the worker keeps, without the host."""
    return {re.sub(r"^\w+://[^/]+", "", url) for urls in page.evaluate(KEPT).values() for url in urls}


def wait_for(page, condition, seconds: float = 15):
    """Look again until something is true."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"it did not happen in time; kept: {page.evaluate(KEPT)}"
        page.wait_for_timeout(50)


def visit(page, host, path: str) -> None:
    """Open a page of the site and wait until the worker has it."""
    page.goto(host.address + path)
    wait_for(page, lambda: {f"/project/{path}", "/project/assets/app/store.js"} <= kept(page))


def python_files(page) -> list[str]:
    return [name for name in kept(page) if "/assets/python-" in name]


def run_first(page) -> None:
    """Run the first program of the page, and wait for its output."""
    page.locator(".run.highlight [data-action=run]").first.click()
    expect(page.locator(".output.highlight").first).to_have_attribute("data-kind", "proof", timeout=30_000)


def go_offline(page, host) -> None:
    """No network, and no help from the browser's own cache."""
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    page.context.set_offline(True)


def test_page_read_once_works_offline_and_is_loaded_once(page, host):
    page.goto(host.address + LESSON, wait_until="networkidle")
    sizes = dict(host.sent)
    wait_for(page, lambda: f"/project/{LESSON}" in kept(page) and "/project/assets/favicon.svg" in kept(page))
    assert {name: size for name, size in host.sent.items() if name in sizes} == sizes, "nothing is loaded twice"
    go_offline(page, host)
    page.goto(f"{host.address}{LESSON}?h=package#exercises")
    expect(page.locator("h1")).to_contain_text("Packages")
    expect(page.get_by_role("button", name="Mark as read")).to_be_visible()
    expect(page.locator(".tools").first).to_be_visible()
    assert page.evaluate("location.search + location.hash") == "?h=package#exercises"
    assert page.evaluate("document.styleSheets.length") >= 2
    assert page.evaluate("getComputedStyle(document.querySelector('.page-end')).display") == "flex"


def test_page_never_read_says_so_offline(page, host):
    visit(page, host, LESSON)
    go_offline(page, host)
    page.goto(host.address + UNREAD)
    expect(page.get_by_role("heading", name="You are offline")).to_be_visible()
    page.get_by_role("link", name=LESSON).click()
    expect(page.locator("h1")).to_contain_text("Packages")
    page.context.set_offline(False)
    page.goto(host.address + UNREAD)
    expect(page.locator("h1")).to_contain_text("Plugin")


def test_programs_run_offline_once_one_was_run_and_in_a_new_version_too(page, host):
    visit(page, host, OTHER)
    visit(page, host, LESSON)
    run_first(page)
    needed = {f"/project/{OTHER}programs.json", "/project/assets/app/python.js"}
    wait_for(page, lambda: needed <= kept(page) and len(python_files(page)) == 5)
    go_offline(page, host)
    page.goto(host.address + OTHER)  # a page on which nothing was run
    run_first(page)
    page.locator(".exercise [data-action=edit]").first.click()
    expect(page.locator(".prism-code-editor").first).to_be_visible()

    page.context.set_offline(False)
    names = set(page.evaluate(KEPT))
    host.sent.clear()
    host.deploy(assets__app__runner_js=("Your run: ", "Your new run: "))
    page.goto(host.address + LESSON)
    wait_for(page, lambda: len(names & set(page.evaluate(KEPT))) == 1 and needed <= kept(page))
    go_offline(page, host)
    page.reload()
    run_first(page)
    expect(page.locator(".output.highlight").first).to_contain_text("Your new run")
    assert not [name for name in host.sent if "/assets/python-" in name], "Python is not loaded again"


def test_what_was_run_before_the_worker_is_in_charge_is_kept(page, host):
    page.add_init_script(
        "ServiceWorkerContainer.prototype.register = new Proxy(ServiceWorkerContainer.prototype.register, { apply:"
        " async (...all) => { await new Promise((go) => { window.begin = go; }); return Reflect.apply(...all); } });"
    )
    page.goto(host.address + LESSON)
    run_first(page)
    page.evaluate("begin()")
    wait_for(page, lambda: {f"/project/{LESSON}programs.json", "/project/assets/app/runner.js"} <= kept(page))
    wait_for(page, lambda: len(python_files(page)) == 5)


def test_new_version_replaces_the_old_one(page, host):
    visit(page, host, OTHER)
    visit(page, host, LESSON)
    (before,) = page.evaluate(KEPT)
    host.deploy(
        modules__packages__index_html=("Packages and", "Parcels and"),
        modules__modules__index_html=("</h1>", " (revised)</h1>"),
        assets__app__main_js=("Mark as read", "I have read this"),
    )
    page.goto(host.address + LESSON)
    expect(page.locator("h1")).to_contain_text("Parcels")
    expect(page.get_by_role("button", name="I have read this")).to_be_visible()
    wait_for(page, lambda: before not in page.evaluate(KEPT) and f"/project/{OTHER}" in kept(page))
    assert len(page.evaluate(KEPT)) == 1, "nothing is left of the old version"
    go_offline(page, host)
    page.goto(host.address + OTHER)  # read before, and never opened in the new version
    expect(page.locator("h1")).to_contain_text("(revised)")
    expect(page.get_by_role("button", name="I have read this")).to_be_visible()
    page.goto(host.address + LESSON)
    expect(page.locator("h1")).to_contain_text("Parcels")


@pytest.mark.parametrize("failing", [r"\.js", r"app/main\.js"])
def test_new_page_never_gets_an_old_script(page, host, failing):
    """The new scripts cannot be had: the new page reads well without any, and the old version stays whole."""
    visit(page, host, LESSON)
    before = page.evaluate(KEPT)
    host.deploy(
        modules__packages__index_html=("Packages and", "Parcels and"),
        assets__app__main_js=("Mark as read", "I have read this"),
    )
    host.fails = failing
    page.goto(host.address + LESSON)
    expect(page.locator("h1")).to_contain_text("Parcels")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".reading")).to_have_count(0)
    go_offline(page, host)
    page.goto(host.address + LESSON)
    expect(page.locator("h1")).to_contain_text("Packages")
    expect(page.get_by_role("button", name="Mark as read")).to_be_visible()
    (name,) = before
    assert page.evaluate(KEPT)[name] == before[name]


def test_page_that_cannot_be_fetched_anew_is_carried_over(page, host):
    visit(page, host, OTHER)
    visit(page, host, LESSON)
    (before,) = page.evaluate(KEPT)
    host.deploy(modules__packages__index_html=("Packages and", "Parcels and"))
    host.fails = OTHER
    page.goto(host.address + LESSON)
    wait_for(page, lambda: before not in page.evaluate(KEPT) and f"/project/{OTHER}" in kept(page))
    go_offline(page, host)
    page.goto(host.address + OTHER)
    expect(page.locator("h1")).to_contain_text("Modules")


def test_slow_network_gives_the_kept_page_after_a_while(page, host):
    visit(page, host, LESSON)
    host.delay = 30
    start = time.monotonic()
    page.goto(host.address + LESSON)
    expect(page.get_by_role("button", name="Mark as read")).to_be_visible()
    assert 2.5 < time.monotonic() - start < 15
    host.delay = 0


def test_sites_on_one_host_leave_each_other_alone(page, host):
    shutil.copytree(host.site, host.folder / "project-2", copy_function=os.link)
    visit(page, host, LESSON)
    page.goto(f"{host.root}project-2/{LESSON}")
    wait_for(page, lambda: f"/project-2/{LESSON}" in kept(page))
    assert len(page.evaluate(KEPT)) == 2
    host.deploy(modules__packages__index_html=("Packages and", "Parcels and"))
    page.goto(host.address + LESSON)
    wait_for(page, lambda: len([name for name in page.evaluate(KEPT) if "project/ " in name]) == 1)
    page.goto(f"{host.address}progress/")
    page.get_by_role("button", name="Remove what is kept").click()
    expect(page.get_by_text("What was kept is removed.").first).to_be_visible()
    assert f"/project-2/{LESSON}" in kept(page) and f"/project/{LESSON}" not in kept(page)


def test_whole_site_is_kept_on_request(page, host):
    visit(page, host, "progress/")
    section = page.locator("section", has=page.get_by_role("heading", name="Offline"))
    keep = section.get_by_role("button", name=re.compile(r"Keep everything \(\d+\.\d MB\)"))
    keep.click()
    expect(section.locator("progress")).to_be_visible()
    expect(section).to_contain_text("The whole site works offline", timeout=30_000)
    go_offline(page, host)
    page.goto(host.address + UNREAD)
    run_first(page)
    page.goto(f"{host.address}interview/")
    expect(page.get_by_role("link").filter(has_text="package").first).to_be_visible()


def test_keeping_everything_can_be_stopped_and_fails_in_words(page, host):
    visit(page, host, "progress/")
    section = page.locator("section", has=page.get_by_role("heading", name="Offline"))
    host.fails = r"python-.*\.wasm"
    section.get_by_role("button", name="Keep everything").click()
    expect(section).to_contain_text("1 file could not be kept.", timeout=30_000)
    host.fails, host.delay = "", 20
    section.get_by_role("button", name="Keep everything").click()
    section.get_by_role("button", name="Stop").click()
    expect(section).to_contain_text("Stopped.")
    host.delay = 0


def test_site_that_is_being_written_has_no_worker(page, host):
    visit(page, host, LESSON)
    host.publish(live=True)
    page.add_init_script("window.livereload = () => {}")
    page.goto(host.address + OTHER)
    gone = "navigator.serviceWorker.getRegistrations().then((found) => found.length === 0)"
    wait_for(page, lambda: page.evaluate(gone))


def test_version_follows_the_files(host):
    script = (host.site / "sw.js").read_text()
    host.publish()
    assert (host.site / "sw.js").read_text() == script
    assert "SITE_VERSION" not in script and "PYTHON_FOLDER" not in script
    (host.site / "modules" / "new.txt").write_text("new")
    host.publish()
    assert (host.site / "sw.js").read_text() != script
