"""Reads and writes: articles, stories, gazetteer, routes, results."""
