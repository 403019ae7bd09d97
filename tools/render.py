"""Renders a page's Markdown with the site's own extensions, outside a build."""

import re
from functools import cache
from pathlib import Path

import markdown
from mkdocs.config.defaults import MkDocsConfig

from tools.pages import Page


@cache
def converter(root: Path) -> markdown.Markdown:
    """Python-Markdown as mkdocs.yml in `root` configures it.

    Raises the configuration error of MkDocs where the file is wrong.
    """
    config = MkDocsConfig(config_file_path=str(root / "mkdocs.yml"))
    with open(root / "mkdocs.yml", encoding="utf-8") as stream:
        config.load_file(stream)
    config.validate()
    settings = {name: dict(value) for name, value in config.mdx_configs.items()}
    snippets = settings["pymdownx.snippets"]
    snippets["base_path"] = [str(root / path) for path in snippets["base_path"]]
    snippets["check_paths"] = False  # a missing snippet is another rule's finding
    return markdown.Markdown(extensions=config.markdown_extensions, extension_configs=settings)


def to_html(root: Path, text: str) -> str:
    """The HTML of a Markdown text without front matter."""
    return converter(root).reset().convert(text)


_known: dict[tuple[Path, float], set[str]] = {}


def anchors(source, page: Page) -> set[str]:
    """The ids to which a link on the site may point on a page."""
    key = (page.path, page.path.stat().st_mtime)
    if key not in _known:
        if page.path.suffix == ".ipynb":
            from tools.notebooks import as_markdown

            text = as_markdown(page.path)
        else:
            text = re.sub(r"\A---\n.*?\n---\n", "", page.path.read_text(encoding="utf-8"), flags=re.S)
        _known[key] = set(re.findall(r'\bid="([^"]+)"', to_html(source.root, text)))
    return _known[key]
