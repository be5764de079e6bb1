"""The days that a sentence speaks of."""
