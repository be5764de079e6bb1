"""The report as a document: one model, built once, written as Markdown, HTML, Word and PDF."""
