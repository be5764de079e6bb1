"""A map of a few roads as an OpenStreetMap file (PBF), made by hand: nodes in degrees, and ways through them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

Point = tuple[float, float]


def pbf(roads: Sequence[Sequence[Point]], *, highway: str = "primary") -> bytes:
    """Give a file with some roads, each a line of points (longitude first); roads meet where they share a point."""
    points = list(dict.fromkeys(point for road in roads for point in road))
    ids = {point: number for number, point in enumerate(points, start=1)}
    strings = b"".join(_field(1, text.encode()) for text in ("", "highway", highway))
    nodes = _field(1, _deltas(range(1, len(points) + 1)))
    nodes += _field(8, _deltas(round(lat * 1e7) for _, lat in points))
    nodes += _field(9, _deltas(round(lon * 1e7) for lon, _ in points))
    ways = b"".join(
        _field(
            3, _number(1, number) + _field(2, b"\x01") + _field(3, b"\x02") + _field(8, _deltas(ids[p] for p in road))
        )
        for number, road in enumerate(roads, start=1)
    )
    header = _field(4, b"OsmSchema-V0.6") + _field(4, b"DenseNodes")
    groups = _field(2, _field(2, nodes)) + _field(2, ways)
    return _block("OSMHeader", header) + _block("OSMData", _field(1, strings) + groups)


def _block(kind: str, content: bytes) -> bytes:
    blob = _field(1, content)
    head = _field(1, kind.encode()) + _number(3, len(blob))
    return len(head).to_bytes(4, "big") + head + blob


def _deltas(values: Iterable[int]) -> bytes:
    """Write numbers as differences, zigzag-coded."""
    steps = (now - before for before, now in pairwise([0, *values]))
    return b"".join(_varint(step << 1 if step >= 0 else ~(step << 1)) for step in steps)


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _varint(value: int) -> bytes:
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*written, value])
