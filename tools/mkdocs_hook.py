"""The thin layer between MkDocs and our own tools: it stops at mistakes, mends notebooks, and finishes the site."""

import logging
import sys
from pathlib import Path

from mkdocs.exceptions import Abort, MkDocsException

from tools import browser_assets, notebooks, rules, site_steps

log = logging.getLogger("mkdocs.hooks.proven")
served = False


def on_startup(command, dirty):
    """Remember whether the site is served, with the script that reloads it."""
    global served
    served = command == "serve"


def on_pre_build(config):
    """Stop before anything is written when a page cannot be built, with one line for each mistake."""
    problems = rules.hindrances(rules.Source(Path(config.config_file_path).parent))
    if problems:
        raise Abort("\n".join(map(str, problems)))


def on_page_markdown(markdown, page, config, files):
    """For a notebook, give MkDocs its Markdown to render in place of the plugin's converter."""
    if not page.file.src_uri.endswith(".ipynb"):
        return markdown
    path = Path(page.file.abs_src_path)
    page.__dict__.pop("render", None)  # which mkdocs-jupyter has put there
    page.meta.update(notebooks.front_matter(path))
    return notebooks.as_markdown(path)


def on_post_build(config):
    """Do what needs the whole site."""
    try:
        site_steps.finish(Path(config.site_dir), Path(config.config_file_path).parent, served)
    except browser_assets.PackagesMissing as missing:
        log.warning(missing)  # with --strict an error; without, the pages can be read


def on_build_error(error):
    """Say an unexpected error in one line that names the page, instead of a traceback."""
    if isinstance(error, (MkDocsException, SystemExit)):
        return
    page, trace = "mkdocs.yml", error.__traceback__
    while trace:  # the page at work is a local variable of some frame between here and the error
        file = getattr(trace.tb_frame.f_locals.get("page"), "file", None)
        page = f"docs/{file.src_uri}" if file else page
        trace = trace.tb_next
    what = " ".join(str(error).split()) or "no message"
    raise Abort(f"{page}:1: {type(error).__name__}: {what}. Look at what was changed last in this file.")


def on_serve(server, config, builder):
    """Keep serving the last good site while a page is broken; MkDocs alone would let every request wait."""

    def build_or_keep():
        try:
            builder()
        except (MkDocsException, SystemExit) as problem:
            message = problem.format_message() if isinstance(problem, MkDocsException) else str(problem)
            print(f"{message}\nThe last good site is still served.", file=sys.stderr, flush=True)

    server.builder = build_or_keep
    return server
