"""Makes of MkDocs' search index the one that docs/assets/app/search-engine.js reads.

The theme's plugin gives each heading the text that follows it inside the same element. A question's heading stands in
its `<summary>`, so all answers come to lie under "Interview questions": here each question gets its own. What nobody
searches for is left out: the names of the files shown, and the code of tests and solutions.
"""

import html
import json
import re
from pathlib import Path

EMPTY = '{"config":{"lang":["en"],"separator":"[\\\\s\\\\-]+","pipeline":["stopWordFilter"]},"docs":[]}'
LISTS = ("exercises", "interview-questions", "see-also")  # headings with nothing of their own below them
DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
PATH = r"\b[\w-]+(?:/[\w.-]+)+"
GRADED = re.compile(rf"(?:Tests )?{PATH}/(?:check|solution)(?:/[\w./-]+|\.py)<pre>.*?</pre>", re.S)
FILE = re.compile(rf"{PATH}(?=<pre>)")
HIDDEN = re.compile(r"<(svg|button|script|style)\b.*?</\1>", re.S)
NOT_KEPT = re.compile(r"<(?!/?(?:p|li|ul|ol|pre|code)\b)[^>]*>")
ATTRIBUTES = re.compile(r"<(p|li|ul|ol|pre|code)\b[^>]*>")


def defer(site: Path, answers: dict[str, tuple[str, str]], exercises: set[str]) -> None:
    """Move the search index to where only our search fetches it, at the reader's first query.

    The theme fetches search/search_index.json with every page; there it finds an empty index. `answers` holds the level
    and the answer's HTML for the address of each question, `exercises` the addresses of the exercises; all addresses
    are relative to the site's root.
    """
    served, kept = site / "search" / "search_index.json", site / "search" / "index.json"
    if served.exists() and served.read_text(encoding="utf-8") != EMPTY:
        docs = json.loads(served.read_text(encoding="utf-8"))["docs"]
        made = [with_description(entry, site) for entry in entries(docs, answers, exercises)]
        kept.write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
        served.write_text(EMPTY, encoding="utf-8")


def entries(docs: list[dict], answers: dict[str, tuple[str, str]], exercises: set[str]) -> list[dict]:
    """The index's entries `{location, title, text, kind?}`; `kind` is "exercise", or "medium question" and the like."""
    made = []
    for doc in docs:
        address = doc["location"]
        if address.partition("#")[2] in LISTS:
            continue
        entry = {"location": address, "title": doc["title"], "text": without_noise(doc["text"])}
        if address in answers:
            level, answer = answers[address]
            entry |= {"text": without_noise(as_text(answer)), "kind": f"{level} question"}
        elif address in exercises:
            entry |= {"kind": "exercise"}
        made.append(entry)
    return made


def with_description(entry: dict, site: Path) -> dict:
    """An entry, with `about` where it is a page that has a description."""
    page = site / entry["location"] / "index.html"
    if "#" in entry["location"] or not page.is_file():
        return entry
    found = DESCRIPTION.search(page.read_text(encoding="utf-8"))
    return entry | {"about": html.unescape(found[1])} if found else entry


def without_noise(text: str) -> str:
    """An entry's text without file names, and without the code that grades an exercise or solves it."""
    return re.sub(r"\s*\n\s*\n\s*", "\n", FILE.sub("", GRADED.sub("", text))).strip()


def as_text(answer: str) -> str:
    """HTML with the tags that the theme's plugin leaves in an index: those of paragraphs, lists and code."""
    return ATTRIBUTES.sub(r"<\1>", NOT_KEPT.sub("", HIDDEN.sub("", answer))).strip()
