"""Publishes: the interactive page."""
