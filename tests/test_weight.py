"""What the build takes away changes nothing that a reader sees."""

from pathlib import Path

import material
import pytest

from tools import weight

SHEETS = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
# What each element looks like, and its pseudo-elements.
LOOK = """() => {
    const properties = ["display", "position", "visibility", "opacity", "color", "background-color", "font", "padding",
        "border", "box-shadow", "outline", "content", "mask-image", "transform", "float", "z-index",
        "overflow", "white-space", "text-decoration", "list-style", "order", "cursor", "pointer-events"];
    return [...document.querySelectorAll("body, body *")].map(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const styles = [null, "::before", "::after"].map(pseudo => {
            const style = getComputedStyle(element, pseudo);
            if (pseudo && style.content === "none") return "";
            return properties.map(name => style.getPropertyValue(name)).join();
        });
        return [`${element.localName}.${element.className}`, [x, y, width, height], ...styles].join(" | ");
    });
}"""
PAGE = """
<html class="no-js"><body><details class="note"><summary>x</summary></details>
<div class="admonition tip"><p class="admonition-title">x</p></div><nav class="md-nav" aria-label="x"></nav>
<div class="tabbed-set"><input><div class="tabbed-labels"><label>a</label><label>b</label></div></div>
<pre class="highlight"><span class="k">if</span></pre></body></html>
"""
SCRIPT = (
    'a.classList.add("md-nav__link--passed","focus-visible","md-tooltip","tabbed-control--"+side);var k=o.p("role")'
)


@pytest.fixture(scope="module")
def use(tmp_path_factory):
    """What a site of one small page may need."""
    site = tmp_path_factory.mktemp("small")
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "assets" / "javascripts").mkdir(parents=True)
    (site / "assets" / "javascripts" / "bundle.1.min.js").write_text(SCRIPT, encoding="utf-8")
    module = site / "docs" / "assets" / "app" / "own.js"
    module.parent.mkdir(parents=True)
    module.write_text('box.append(el("progress", { max: 2 }));\n', encoding="utf-8")
    return weight.Use.of(site, site)


@pytest.mark.parametrize(
    "selector",
    [
        "html .note",
        "details.note>summary:before",
        ".admonition.tip .admonition-title",
        ".md-nav__link--passed",  # the theme's script sets it, and the page has a navigation
        ".tabbed-control--next",  # the script makes the name
        ".tabbed-set>input:nth-child(2):checked~.tabbed-labels",
        ".js .tabbed-set",
        "[aria-label=x]",
        ".focus-visible:not(.gone)",
        "progress",  # which a module of ours makes
        "mark",
        "#__search:checked~p",
    ],
)
def test_rule_that_may_be_needed_is_kept(use, selector):
    assert weight.is_used(selector, use)


@pytest.mark.parametrize(
    "selector",
    [
        ".bug",
        "details.tip",  # only a box that does not open is a tip
        ".admonition.note",
        "[dir=rtl] .note",
        ".md-tooltip",  # the script knows it, and no page has what it belongs to
        ".highlight .p",  # a letter that is in the script by chance
        ".tabbed-set>input:nth-child(3):checked~.tabbed-labels",
        "[aria-sort=ascending]",
        "blockquote",
        ".note .gone",
    ],
)
def test_rule_that_selects_nothing_is_dropped(use, selector):
    assert not weight.is_used(selector, use)


def test_sheet_keeps_what_is_used(use):
    css = ".bug,.tip{color:red}.bug{color:blue}@media print{.bug{top:0}}@media screen{.tip{top:0}}@keyframes x{}"
    kept = ".tip{color:red}@media screen{.tip{top:0}}@keyframes x{}"
    assert weight.without_unused_rules(css, use) == kept


def test_variables_that_nothing_reads_are_dropped():
    css = ':root{--md-a:"x";--md-b:var(--md-c);--md-c:1;--md-d:2}p{color:var(--md-a)}'
    assert weight.without_unread_variables(css, "", {"--md-d"}) == ':root{--md-a:"x";--md-d:2}p{color:var(--md-a)}'


def test_white_space_of_programs_is_kept():
    assert weight.squeeze("<p>a\n\n  b</p>\n  <pre>a\n\n  b</pre>") == "<p>a\nb</p>\n<pre>a\n\n  b</pre>"


def test_own_scripts_and_sheets_are_served_small(site):
    main = (site / "assets" / "app" / "main.js").read_text(encoding="utf-8")
    sheet = (site / "assets" / "proven.css").read_text(encoding="utf-8")
    assert "/**" not in main and len(main.splitlines()) < 5 and "import(" in main
    assert "/*" not in sheet and len(sheet.splitlines()) < 5 and "--paper" in sheet


def take_whole_sheet(page) -> None:
    """Put the theme's sheet as it came in place of the page's own."""
    page.evaluate("""() => new Promise(done => {
        const sheet = document.querySelector("link[href*='stylesheets/main']");
        sheet.addEventListener("load", done);
        sheet.href = sheet.href.replace("stylesheets/", "stylesheets/whole/");
    })""")


def settled(page) -> list[str]:
    """What a page looks like when nothing moves any more."""
    page.wait_for_function("document.getAnimations().every(one => one.playState !== 'running')")
    return page.evaluate(LOOK)


@pytest.mark.xdist_group("pages")
@pytest.mark.parametrize("width", [360, 1280])
def test_pages_look_as_with_the_whole_theme(page, address, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(reduced_motion="reduce")
    page.route("**/stylesheets/whole/*", lambda asked: asked.fulfill(path=SHEETS / asked.request.url.split("/")[-1]))
    for path in ("", "modules/packages/?q=circular", "data/numpy/", "learning-path/", "exercises/"):
        page.goto(address + path, wait_until="networkidle")
        page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
        light = settled(page)
        take_whole_sheet(page)
        whole = settled(page)
        changed = [pair for pair in zip(light, whole, strict=True) if pair[0] != pair[1]]
        assert not changed, f"{path}: {len(changed)} elements, first {changed[0]}"
