"""One command a file: each parses, calls one function of `pipeline`, and prints."""
