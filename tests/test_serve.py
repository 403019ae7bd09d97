"""`mkdocs serve` with the plain script: it answers, and a mistake leaves the last good page in place."""

import os
import socket
import subprocess
import time
import urllib.request

import pytest

from tests import small_site

PAGE = "docs/part/lesson.md"


def fetch(port: int, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=10) as answer:
        return answer.read().decode("utf-8")


def wait_for(condition, seconds: float = 30):
    """Poll until the condition gives something true, and return that."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if found := condition():
                return found
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError("it did not happen in time")


@pytest.fixture
def server(tmp_path):
    """A served small site: its folder, its port, and the file that holds what the server says."""
    folder = small_site.write(tmp_path / "small")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    script = small_site.mkdocs_script()
    log = tmp_path / "log"
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with log.open("w") as stream:
        command = [script, "serve", "-a", f"127.0.0.1:{port}"]
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=stream, stderr=stream)
        try:
            wait_for(lambda: fetch(port, "part/lesson/"))
            yield folder, port, log
        finally:
            process.terminate()
            process.wait(10)


BREAKS = [
    ("missing snippet", '"part/lesson/basket.py"\n', '"part/lesson/gone.py"\n', ":11:"),
    ("bad YAML", "description: How", "description: How: ", ":2:"),
    ("unclosed fence", 'basket.py"\n```\n', 'basket.py"\n', ":10:"),
]


def test_mistakes_leave_the_last_good_page(server):
    folder, port, log = server
    page = folder / PAGE
    good = page.read_text(encoding="utf-8")
    for name, old, new, line in BREAKS:
        seen = len(log.read_text())
        page.write_text(good.replace(old, new).replace("# Baskets", "# Broken"), encoding="utf-8")
        wait_for(lambda seen=seen: "last good site" in log.read_text()[seen:])
        said = log.read_text()[seen:]
        assert f"{PAGE}{line}" in said and "Traceback" not in said, f"{name}: {said}"
        assert "Baskets</h1>" in fetch(port, "part/lesson/").replace('<a class="headerlink"', "</h1>"), name
    (folder / "docs/part/book.ipynb").write_text("{", encoding="utf-8")
    wait_for(lambda: "docs/part/book.ipynb:1:" in log.read_text())
    assert fetch(port, "part/lesson/")
    (folder / "docs/part/book.ipynb").unlink()
    page.write_text(good.replace("# Baskets", "# Mended").replace("#baskets", "#mended"), encoding="utf-8")
    wait_for(lambda: "Mended" in fetch(port, "part/lesson/"))


@pytest.mark.xdist_group("pages")
def test_page_reloads_in_the_browser(server, browser):
    folder, port, _ = server
    context = browser.new_context()
    shown = context.new_page()
    said = []
    shown.on("console", lambda message: said.append(message.text))
    shown.goto(f"http://127.0.0.1:{port}/part/lesson/")
    page = folder / PAGE
    page.write_text(page.read_text(encoding="utf-8").replace("A basket is a list.", "It came anew."), encoding="utf-8")
    shown.get_by_text("It came anew.").wait_for(timeout=60_000)
    context.close()
    assert not [text for text in said if "Content Security Policy" in text]


def test_serve_that_starts_with_a_mistake_says_one_line(tmp_path):
    folder = small_site.write(tmp_path / "small")
    (folder / "docs/part/book.ipynb").write_text("{", encoding="utf-8")
    script = small_site.mkdocs_script()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [script, "serve", "-q"], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    output = (done.stdout + done.stderr).strip()
    assert done.returncode == 1 and output.startswith("docs/part/book.ipynb:1: ") and len(output.splitlines()) == 1
