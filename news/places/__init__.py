"""Place names: found in text, and resolved to places."""
