"""Makes the built site lighter without changing what it shows: style rules that no page uses, and white space.

A chapter's first view has a budget of 80 KiB; the theme's style sheet alone takes 22 of them, for every feature that
the theme has.
"""

import re
from pathlib import Path

import tinycss2

ATTRIBUTE = re.compile(r'\bclass="([^"]*)"')
CLASS = re.compile(r"\.((?:\\.|[\w-])+)")

VARIABLE = re.compile(r"""(?<=[{;])(--md-[\w-]+:(?:"[^"]*"|[^;{}"])*;?)""")
KEPT_AS_IS = re.compile(r"(<(?:pre|script|style|textarea)\b.*?</(?:pre|script|style|textarea)>)", re.S | re.I)


def lighten(site: Path) -> None:
    """Trim the style sheets of the theme and the white space of the pages in a built site."""
    pages = sorted(site.rglob("*.html"))
    for page in pages:
        page.write_text(squeeze(page.read_text(encoding="utf-8")), encoding="utf-8")
    words = used_words(site, pages)
    own_sheets = "".join(sheet.read_text(encoding="utf-8") for sheet in site.glob("assets/*.css"))
    for sheet in sorted(site.glob("assets/stylesheets/**/*.css")):
        css = sheet.read_text(encoding="utf-8")
        css = without_unread_variables(without_unused_rules(css, words), own_sheets, words)
        sheet.write_text(css, encoding="utf-8")


def used_words(site: Path, pages: list[Path]) -> set[str]:
    """The classes of the pages, and every word of the scripts, any of which may be a class."""
    words = set()
    for page in pages:
        for value in ATTRIBUTE.findall(page.read_text(encoding="utf-8")):
            words.update(value.split())
    for script in [*site.glob("assets/app/*.js"), *site.glob("assets/javascripts/bundle.*.js")]:
        words.update(re.findall(r"[\w-]+", script.read_text(encoding="utf-8")))
    return words


def squeeze(html: str) -> str:
    """Reduce runs of white space that begin with a line break to one line break, except where they are content."""
    parts = KEPT_AS_IS.split(html)
    return "".join(part if index % 2 else re.sub(r"\s*\n\s*", "\n", part) for index, part in enumerate(parts))


def without_unused_rules(css: str, words: set[str]) -> str:
    """A style sheet without the selectors that need a class which is not among `words`.

    A class counts as used when a page has it or when its name stands anywhere in a script.
    """
    return kept_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), words)


def kept_rules(rules: list, words: set[str]) -> str:
    """Serialize parsed rules, those inside `@media` and the like included."""
    kept = []
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = split_selectors(tinycss2.serialize(rule.prelude))
            used = [selector for selector in selectors if is_used(selector, words)]
            if used:
                kept.append(f"{','.join(used)}{{{tinycss2.serialize(rule.content)}}}")
        elif rule.type == "at-rule" and rule.content and rule.lower_at_keyword in ("media", "supports", "layer"):
            inner = kept_rules(tinycss2.parse_rule_list(rule.content, skip_whitespace=True), words)
            if inner:
                kept.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}")
        else:
            kept.append(rule.serialize())
    return "".join(kept)


def split_selectors(prelude: str) -> list[str]:
    """Split a selector list at the commas that stand outside brackets."""
    return re.split(r",(?![^(]*\))(?![^\[]*\])", prelude.strip())


def is_used(selector: str, words: set[str]) -> bool:
    """True unless the selector requires a class that is not among `words`; what stands in brackets does not count."""
    if "[dir=rtl]" in selector:
        return False  # the site is written from left to right
    required = re.sub(r":(?:not|is|where|has)\([^()]*\)", "", selector)
    names = [name.replace("\\", "") for name in CLASS.findall(required)]
    # A script may make a name from its beginning, as in `tabbed-control--${side}`.
    return all(name in words or re.sub(r"(?<=--)[^-]+$", "", name) in words for name in names)


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
