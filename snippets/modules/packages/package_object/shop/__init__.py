"""Prices and payments of a small shop."""
