"""Receipts as text."""

import prices


def receipt(items):
    lines = [f"{item} {prices.MENU[item]}" for item in items]
    return "\n".join([*lines, f"total {prices.total(items)}"])
