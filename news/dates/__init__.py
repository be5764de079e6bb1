"""Worded dates: found in text, and turned into days of the calendar."""
