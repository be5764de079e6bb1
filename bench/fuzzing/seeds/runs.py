"""Small whole story files, and what this program wrote and reads again."""

from __future__ import annotations

import json
import zlib
from html import escape

from .articles import archive


def story_files() -> list[bytes]:
    """Give story files with every key."""
    plain = (
        b'title = "A walk"\ndescription = "x"\narticles = ["*.txt"]\ndeparted = 2023-12-24\n'
        b'departed_from = "Tapachula"\nroute = "gulf-matamoros"\ndetour = 1.2\nreported_length_km = 1600\n'
        b'mode = "walk"\nlevel = 0.8\n'
    )
    lists = (
        b'route = ["a > b", "c.gpx"]\nmode = {name = "sled", km_a_day = [80, 270], lifts = false}\n'
        b'articles = ["./**/[a-z]*"]'
    )
    return [plain, lists]


def earlier_runs() -> list[bytes]:
    """Give what `progress` and `timeline` printed as JSON, as far as it is read again."""
    days = [{"date": f"2023-12-2{number}", "low": 1.0, "mid": 2.5 * number, "high": 30.0} for number in range(4, 7)]
    figures = {
        "schema": "caravan-map/progress@1", "as_of": "2023-12-27", "track": days,
        "reported": {"length_km": 1600}, "size": {"low": 100, "high": None},
    }  # fmt: skip
    claim = {
        "article": "a",
        "start": 5,
        "role": "at",
        "place": {"name": "Huixtla"},
        "used": True,
        "quote": "In Huixtla.",
    }
    return [
        json.dumps(each).encode()
        for each in (figures, {"schema": "caravan-map/timeline@1", "positions": [claim, {**claim, "start": 9}]})
    ]


def results() -> list[bytes]:
    """Give results that are to be verified: as JSON, a page, Markdown, Word and PDF."""
    settings = {
        "on": "2023-12-27", "level": 0.8, "routes": ["a > b"], "detour": 1.2, "router": None, "departed": "2023-12-24",
        "departed_from": "Tapachula", "reported_length_km": 1600, "mode": "walk", "language": "en", "geocoder": None,
    }  # fmt: skip
    run = {
        "program": "caravan-map", "version": "1", "gazetteer": "towns 1", "libraries": {"numpy": "1"},
        "sources": ["in"], "story": {"title": "A", "sha256": "0" * 64}, "settings": settings,
        "articles": [{"id": "a", "sha256": "0" * 64}], "unread": ["b.txt"],
    }  # fmt: skip
    figures = {**json.loads(earlier_runs()[0]), "run": run}
    sled = {"name": "sled", "km_a_day": [80, 270], "lifts": False}
    claims = {**json.loads(earlier_runs()[1]), "run": {**run, "settings": {**settings, "mode": sled}}}
    kept = escape(json.dumps(figures), quote=True)
    page = f'<!DOCTYPE html><html><head><meta name="caravan-map-run" content="{kept}"></head><p>x</p></html>'
    plain = json.dumps(figures, separators=(",", ":")).replace("<", "\\u003c")
    return [
        *(json.dumps(figures).encode(), json.dumps(claims).encode(), page.encode()),
        f"---\ntitle: A\n---\n\n# A\n\n<!-- caravan-map-run {plain} -->\n".encode(),
        archive({"customXml/item2.xml": f'<run xmlns="urn:caravan-map:run">{plain}</run>'.encode()}),
        _attached(plain.encode()),
    ]


def _attached(content: bytes) -> bytes:
    """Give what of a PDF tells a file that is attached to it, once as it stands and once deflated."""
    files = ((b"", content), (b"/Filter /FlateDecode ", zlib.compress(content)))
    parts = (b"1 0 obj\n<< %b/Type /EmbeddedFile >>\nstream\n%b\nendstream\nendobj\n" % file for file in files)
    return b"%PDF-1.4\n" + b"".join(parts) + b"%%EOF\n"


def own_pages() -> list[bytes]:
    """Give the head of a page that this program wrote, as `embed` reads it."""
    head = (
        b'<meta charset="utf-8"><meta name="generator" content="caravan-map"><title>A walk</title>'
        b'<meta name="description" content="Where it was"><meta name="dcterms.rights" content="x">'
        b'<link rel="canonical" href="https://example.org/a.html">'
    )
    return [b'<!DOCTYPE html><html lang="en"><head>' + head + b"</head><body></body></html>"]


def drawings() -> list[bytes]:
    """Give pictures that may stand beside a page."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40pt" height="30" '
        'viewBox="0 0 40 30"><desc>A map</desc><style>a{fill:url(#b)}</style><defs><clipPath id="b"><rect/></clipPath>'
        '</defs><g id="c" aria-labelledby="c"><use xlink:href="#b"/><script>x</script>tail<image href="data:image/png;'
        'base64,AA"/></g></svg>'
    )
    png = (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x03\x08\x02\0\0\0\0\0\0\0\0\0\0\x11tEXtDescription\0A map"
        + b"\0" * 8
    )
    return [svg.encode(), png]
