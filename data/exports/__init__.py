"""Writes what was found as data for other programs: one module a format, all from the same content."""
