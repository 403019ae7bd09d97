"""Take payments by card."""
