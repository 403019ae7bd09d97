"""Opens pages in a real browser, the machine's Chromium or Chrome, for tests and measurements."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# No sandbox: the tests also run as root, in containers. The others keep the browser from calling its maker.
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync", "--disable-quic"]
# Pages of one site share a process, and with it what was compiled for the last one.
FLAGS += ["--process-per-site"]
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
PAINT = """() => new Promise(done => {
    let last = 0;
    new PerformanceObserver(list => { for (const entry of list.getEntries()) last = entry.startTime; })
        .observe({type: "largest-contentful-paint", buffered: true});
    setTimeout(() => done(last), 500);
})"""


class BrowserMissing(RuntimeError):
    """The machine has neither Chromium nor Chrome."""


@dataclass(frozen=True)
class FirstView:
    """What a page's first view took: the addresses that it asked for, and milliseconds to the largest paint."""

    asked: list[str]
    paint: float


def executable() -> str:
    """The browser's command. Raises BrowserMissing with the command that installs one."""
    found = os.environ.get("CHROME") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        raise BrowserMissing("no Chromium or Chrome is on the PATH: install one (Debian: apt-get install chromium)")
    return found


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless browser."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        yield opened
        opened.close()


def first_view(opened: Browser, address: str, slow: bool = False) -> FirstView:
    """Open an address with an empty cache and wait until the network is quiet.

    `slow` throttles to a phone's network: 1.6 Mbit/s with 150 ms of latency.
    """
    context = opened.new_context()
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    if slow:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
    page.goto(address, wait_until="networkidle")
    paint = page.evaluate(PAINT)
    context.close()
    return FirstView(asked, paint)
