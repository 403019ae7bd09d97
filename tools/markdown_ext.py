"""A Python-Markdown extension: questions and exercises get headings, and shown files get ids.

`??? question easy "Why?"` becomes a `<details>` whose `<summary>` holds an `<h3>`, and `!!! exercise "Build it"` a box
whose title is an `<h3>`. Both then have an id, an entry in the table of contents and one in the search index, without
any JavaScript. A fence titled with a snippet's path gets an id made from that path, so that it can be linked to.
"""

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

LEVELS = ("easy", "medium", "hard")
FENCE = re.compile(r'<div class="(?P<classes>[^"]*\bhighlight\b[^"]*)"><span class="filename">(?P<title>[^<]+)</span>')
PLAIN_TOKEN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')


class HeadingsInBoxes(Treeprocessor):
    """Turns the titles of questions and exercises into headings, before the table of contents is made."""

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        for element in root.iter():
            classes = element.get("class", "").split()
            title = element[0] if len(element) else None
            if title is None:
                continue
            if element.tag == "details" and "question" in classes and title.tag == "summary":
                heading = etree.Element("h3")
                heading.text, title.text = title.text, None
                for child in list(title):
                    title.remove(child)
                    heading.append(child)
                title.append(heading)
                level = next((name for name in LEVELS if name in classes), None)
                if level:
                    mark = etree.SubElement(title, "span", {"class": "level"})
                    mark.text = level
            elif element.tag == "div" and "exercise" in classes and title.get("class") == "admonition-title":
                title.tag = "h3"


class SoundElements(Treeprocessor):
    """Mends what screen readers stumble over: a link within a title that is itself a button, a heading without text."""

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        for element in root.iter():
            if element.tag == "summary":
                for heading in element.findall("h3"):
                    for link in heading.findall("a[@class='headerlink']"):
                        heading.remove(link)
            elif element.tag == "th" and not len(element) and not (element.text or "").strip():
                element.tag = "td"


class SnippetIds(Postprocessor):
    """Gives each fence that is titled with a snippet's path an id, the first time that it is shown on a page."""

    def run(self, text: str) -> str:
        """Return the HTML with ids."""
        seen = set()

        def mark(fence: re.Match) -> str:
            title = fence["title"]
            if "/" not in title or title in seen:
                return fence[0]
            seen.add(title)
            name = re.sub(r"[^\w]+", "-", title)
            return f'<div id="{name}" class="{fence["classes"]}"><span class="filename">{title}</span>'

        return FENCE.sub(mark, text)


class PlainTokens(Postprocessor):
    """Takes the spans away from tokens that are shown like plain code: they are a tenth of a page's weight."""

    def run(self, text: str) -> str:
        """Return the HTML without them."""
        return PLAIN_TOKEN.sub(r"\1", text).replace("<pre><span></span><code", "<pre><code")


class ProvenExtension(Extension):
    """What a page of this site is more than Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register around the table of contents (5), all of it behind inline parsing (20)."""
        md.treeprocessors.register(HeadingsInBoxes(md), "proven-headings", 10)
        md.treeprocessors.register(SoundElements(md), "proven-elements", 4)
        md.postprocessors.register(SnippetIds(md), "proven-ids", 5)
        md.postprocessors.register(PlainTokens(md), "proven-tokens", 4)


def makeExtension(**settings) -> ProvenExtension:
    """The entry point that Python-Markdown calls."""
    return ProvenExtension(**settings)
