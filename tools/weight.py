"""Makes the built site lighter without changing what it shows: style rules that no page uses, white space, and the
comments and long names of our own scripts and sheets.

A chapter's first view has a budget of 80 KiB; the theme's style sheet alone takes 22 of them, for every feature that
the theme has.
"""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import tinycss2

OPENING = re.compile(r"<([a-z][\w-]*)([^>]*)>")
CLASSES = re.compile(r'\bclass="([^"]*)"')
TABS = re.compile(r'<div class="tabbed-labels">.*?</div>', re.S)
WORD = re.compile(r"[\w-]+")
MADE = re.compile(r'\bel\("(\w+)"')
KEPT_AS_IS = re.compile(r"(<(?:pre|script|style|textarea)\b.*?</(?:pre|script|style|textarea)>)", re.S | re.I)

ARGUMENT = re.compile(r":(?:not|is|where|has)\([^()]*\)")
CHILD = re.compile(r":nth-child\((\d+)\)")
BRACKETS = re.compile(r"\[[^\]]*\]")
PSEUDO_OR_ID = re.compile(r"(?:::?|#)[\w-]+(?:\([^()]*\))?")
COMBINATOR = re.compile(r"[\s>+~]+")
NAME = re.compile(r"\.?[\w-]+")
VARIABLE = re.compile(r"""(?<=[{;])(--md-[\w-]+:(?:"[^"]*"|[^;{}"])*;?)""")

# What the theme's script adds for the features that mkdocs.yml switches on: a sign that it runs, marks at the words
# that a search found and at the element that the keyboard is on, and buttons at code and at tabs.
ADDED = {".js", "mark"}
ADDED_BLOCKS = {"focus-visible", "md-code", "tabbed-button", "tabbed-control"}
# What it would add beside the link to the repository, were it not for our partials/source.html.
NEVER_ADDED = ("md-source__fact", "md-source__repository--active")


@dataclass(frozen=True)
class Use:
    """What a style rule of the theme may be about.

    `elements` are the tag and classes of each element of the pages; `made` are tags and classes that scripts add, and
    `blocks` what those classes of the theme begin with that its script may add. `theme` are the words of that script,
    `words` these and those of the pages' attributes. `tabs` is the largest number of tabs side by side.
    """

    elements: set[frozenset[str]]
    made: set[str]
    blocks: set[str]
    theme: set[str]
    words: set[str]
    tabs: int

    @classmethod
    def of(cls, site: Path, root: Path) -> "Use":
        """Read the pages of a built site, the theme's script, and the modules in `root`."""
        elements, made, words, theme, tabs = set(), set(ADDED), set(), set(), 0
        for page in site.rglob("*.html"):
            html = page.read_text(encoding="utf-8")
            for tag, attributes in OPENING.findall(html):
                classes = " ".join(CLASSES.findall(attributes)).split()
                elements.add(frozenset([tag, *(f".{name}" for name in classes)]))
                words.update(WORD.findall(attributes))
            tabs = max([tabs, *(row[0].count("<label") for row in TABS.finditer(html))])
        for script in root.glob("docs/assets/app/*.js"):
            made.update(MADE.findall(script.read_text(encoding="utf-8")))
        for script in site.glob("assets/javascripts/bundle.*.js"):
            theme.update(WORD.findall(script.read_text(encoding="utf-8")))
        blocks = {block_of(name[1:]) for element in elements for name in element if "-" in name} | ADDED_BLOCKS
        return cls(elements, made, blocks, theme, words | theme, tabs)

    def may_be_added(self, name: str) -> bool:
        """True for a tag or class that a script may add to a page.

        The theme names its classes `block__element--modifier`. Its script has those of all its features; what they are
        about is on a page only if the block is. Of the theme's classes, our modules add those that pages have.
        """
        # A script may make a name from its beginning, as in `tabbed-control--${side}`.
        word = name.removeprefix(".")
        known = word in self.theme or re.sub(r"(?<=--)[^-]+$", "", word) in self.theme
        known = known and block_of(word) in self.blocks and not word.startswith(NEVER_ADDED)
        return known or name in self.made

    def has(self, compound: str) -> bool:
        """True if some element may have the tag and all the classes of a part of a selector, such as `details.note`."""
        lasting = [name for name in NAME.findall(compound) if not self.may_be_added(name)]
        return any(element.issuperset(lasting) for element in self.elements)


def block_of(name: str) -> str:
    """The block of a class that is named `block__element--modifier`."""
    return re.split("__|--", name)[0]


def lighten(site: Path, root: Path) -> None:
    """Trim the style sheets of the theme and the white space of the pages in a built site."""
    for page in sorted(site.rglob("*.html")):
        page.write_text(squeeze(page.read_text(encoding="utf-8")), encoding="utf-8")
    use = Use.of(site, root)
    own = [root / "docs" / "assets" / "proven.css", *root.glob("docs/assets/app/*.css")]
    own_sheets = "".join(sheet.read_text(encoding="utf-8") for sheet in own)
    for sheet in sorted(site.glob("assets/stylesheets/**/*.css")):
        css = sheet.read_text(encoding="utf-8")
        css = without_unread_variables(without_unused_rules(css, use), own_sheets, use.words)
        sheet.write_text(css, encoding="utf-8")


def minify(site: Path, root: Path) -> None:
    """Put our own scripts and style sheets into a built site without comments, and with short names.

    The sources are read from `root`, so that doing it twice changes nothing more. The command of esbuild is called
    itself, not through Node, which would take longer to start than all the work takes.
    """
    commands = [*root.glob("node_modules/@esbuild/*/bin/esbuild"), *root.glob("node_modules/@esbuild/*/esbuild.exe")]
    source = root / "docs" / "assets"
    files = [source / "proven.css", *source.glob("app/*.css"), *source.glob("app/*.js")]
    options = [
        "--minify",
        "--log-level=warning",
        "--charset=utf8",
        f"--outbase={source}",
        f"--outdir={site / 'assets'}",
    ]
    subprocess.run([commands[0], *options, *files], check=True)


def squeeze(html: str) -> str:
    """Reduce runs of white space that begin with a line break to one line break, except where they are content."""
    parts = KEPT_AS_IS.split(html)
    return "".join(part if index % 2 else re.sub(r"\s*\n\s*", "\n", part) for index, part in enumerate(parts))


def without_unused_rules(css: str, use: Use) -> str:
    """A style sheet without the selectors that select nothing on any page."""
    return kept_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), use)


def kept_rules(rules: list, use: Use) -> str:
    """Serialize parsed rules, those inside `@media` and the like included."""
    kept = []
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = split_selectors(tinycss2.serialize(rule.prelude))
            used = [selector for selector in selectors if is_used(selector, use)]
            if used:
                kept.append(f"{','.join(used)}{{{tinycss2.serialize(rule.content)}}}")
        elif rule.type == "at-rule" and rule.content and rule.lower_at_keyword in ("media", "supports", "layer"):
            inner = kept_rules(tinycss2.parse_rule_list(rule.content, skip_whitespace=True), use)
            if inner:
                kept.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}")
        else:
            kept.append(rule.serialize())
    return "".join(kept)


def split_selectors(prelude: str) -> list[str]:
    """Split a selector list at the commas that stand outside brackets."""
    return re.split(r",(?![^(]*\))(?![^\[]*\])", prelude.strip())


def is_used(selector: str, use: Use) -> bool:
    """True unless the selector requires what is not in use. What `:not()` and the like hold does not count."""
    if "[dir=rtl]" in selector:
        return False  # the site is written from left to right
    required = ARGUMENT.sub("", selector)
    if ".tabbed-" in required and any(int(place) > use.tabs for place in CHILD.findall(required)):
        return False
    if any(word not in use.words for brackets in BRACKETS.findall(required) for word in WORD.findall(brackets)):
        return False
    compounds = COMBINATOR.split(PSEUDO_OR_ID.sub("", BRACKETS.sub("", required)))
    return all(use.has(compound) for compound in compounds)


def without_unread_variables(css: str, own_sheets: str, words: set[str]) -> str:
    """Drop the theme's variables, most of them icons, that neither a style sheet nor a script reads."""
    before = ""
    while before != css:
        before = css
        read = set(re.findall(r"var\(\s*(--[\w-]+)", css + own_sheets)) | words
        css = "".join(
            part for part in VARIABLE.split(css) if not part.startswith("--md-") or part.partition(":")[0] in read
        )
    return css
