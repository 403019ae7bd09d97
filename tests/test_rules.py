"""The pages and snippets of this checkout keep every rule."""

import pytest

from tools import rules


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_is_kept(rule, source):
    problems = sorted([*source.unreadable, *rule(source)])
    assert not problems, "\n" + "\n".join(map(str, problems))
