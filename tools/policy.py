"""Gives every built page its content security policy.

A static host sets no headers, so the policy is a `<meta>`. Scripts run only from the site itself, the theme's inline
ones by their hash; nothing may be fetched from, or sent to, another host. Workers are started from `blob:` addresses,
because those inherit the page's policy (Content Security Policy Level 3, W3C, section on workers).
"""

import base64
import hashlib
import re
from pathlib import Path

INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.S)
POLICY = re.compile(r'<meta http-equiv="content-security-policy"[^>]*>\n?', re.I)
# What is not named here (styles, fonts, frames, connections and so on) is under `default-src`.
DIRECTIVES = {
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "worker-src": "'self' blob:",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'none'",
}


def secure(site: Path, live: bool = False) -> None:
    """Write the policy into each page of a built site. With `live` inline scripts run: MkDocs adds its reloading so."""
    for path in sorted(site.rglob("*.html")):
        path.write_text(with_policy(path.read_text(encoding="utf-8"), live), encoding="utf-8")


def with_policy(html: str, live: bool = False) -> str:
    """A page with its policy as the first thing in its head after the character set."""
    html = POLICY.sub("", html)
    scripts = ["'unsafe-inline'"] if live else sorted(inline_hashes(html))
    directives = DIRECTIVES | {"script-src": " ".join([DIRECTIVES["script-src"], *scripts])}
    policy = ";".join(f"{name} {value}" for name, value in directives.items())
    meta = f'<meta http-equiv="content-security-policy" content="{policy}">'
    return re.sub(r"(<meta charset=[^>]*>)", rf"\1\n{meta}", html, count=1)


def inline_hashes(html: str) -> set[str]:
    """The hash of each inline script that runs, as a policy writes it."""
    return {
        f"'sha256-{base64.b64encode(hashlib.sha256(found['code'].encode()).digest()).decode()}'"
        for found in INLINE.finditer(html)
        if "src=" not in found["attributes"] and "application/json" not in found["attributes"]
    }
