from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fancytable import Table


def to_table(rows: list[str]) -> Table:
    from fancytable import Table

    return Table(rows)


print(to_table.__annotations__["return"])
