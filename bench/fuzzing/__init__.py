"""Tries every reader on broken input: `readers` says which there are, `seeds` what they start from."""
