"""Measures speed and memory; run ``python -m bench`` from the project's root, or ``make bench``."""
