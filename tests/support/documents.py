"""A document to write: every kind of block, and the same with texts that try to be something else."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import date

from caravan_map.maps.documents.model import Bullets, Document, Figure, Grid, Heading, Paragraph, Span, line

HOSTILE = (
    "</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) `x` **b** | =1+1 {{ 7*7 }}\n\x00\x1b# h\u202e&amp;"
)


def png(width: int = 4, height: int = 3) -> bytes:
    """Make a white picture."""
    rows = (b"\x00" + b"\xff" * 3 * width) * height
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def document(text: str = "They left Huixtla.") -> Document:
    """Give a document that says one thing in every place there is."""
    span = Span(text, link='https://wire.example/a b?c=1&d="2"', lang="es")
    return Document(
        title=text,
        summary=text,
        lang="en",
        day=date(2023, 12, 27),
        generator="caravan-map 0",
        blocks=(
            Paragraph(line(Span(text, bold=True), " and ", span)),
            Figure("map", png(), "png", text, text),
            Heading(text),
            Heading(text, level=3),
            Bullets((line(text), line(Span(text, quiet=True)))),
            Grid(
                (text, "km"),
                ((line(span), line("12")), (line(Span(text, bold=True)), line(""))),
                (3, 1),
                frozenset({1}),
            ),
        ),
    )


def long_document(rows: int) -> Document:
    """Give a document with a table of so many rows."""
    grid = Grid(("Day", "km"), tuple((line(f"day {row}"), line(str(row))) for row in range(rows)), (1, 1))
    return replace(document(), blocks=(grid,))
