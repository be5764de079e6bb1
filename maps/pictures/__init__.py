"""Draws pictures without a browser: map and distance-time chart, as PNG, SVG and PDF, with what they say in words."""
