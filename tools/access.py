"""Mends in the theme's script what hinders readers with disabilities, and no setting of the theme changes."""

from pathlib import Path

MENDS = (
    # Around the button at each program there would be a landmark without a name.
    ('"nav",{class:"md-code__nav"}', '"div",{class:"md-code__nav"}'),
    # A table wider than the screen can be scrolled with the keyboard only if it can be focused.
    ('{class:"md-typeset__scrollwrap"}', '{class:"md-typeset__scrollwrap",tabIndex:0}'),
)


def mend(site: Path) -> None:
    """Mend the theme's script in a built site."""
    for script in site.glob("assets/javascripts/bundle.*.js"):
        text = script.read_text(encoding="utf-8")
        for old, new in MENDS:
            text = text.replace(old, new)
        script.write_text(text, encoding="utf-8")
