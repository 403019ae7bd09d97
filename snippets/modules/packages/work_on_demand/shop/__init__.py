"""Prices and settings of a small shop."""
