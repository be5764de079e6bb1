"""Measure what a user would otherwise run on the same articles: geotext, geopy with a geocoder, plain folium.

None of them tells when, who or whether: geotext lists names of cities and countries, a geocoder places one name at a
time, folium draws what it is given. The geocoder is a server on this machine that answers at once; Nominatim's rules
allow one question a second. Usage: ``python -m bench.beside``; it needs ``pip install geotext``, which nothing else
here does.
"""

from __future__ import annotations

import importlib.util
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .processes import Cost, command, least, python
from .rows import Row, table
from .texts import TYPICAL_LENGTH, story

ARTICLES = 500
#: Names asked of the geocoder; each costs a request.
NAMES = 200

_GEOTEXT = """
import json, sys
from geotext import GeoText
found = [GeoText(json.loads(line)["text"]).cities for line in open(sys.argv[1], encoding="utf-8")]
print(sum(map(len, found)))
"""
_GEOPY = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps([{"lat": "14.9", "lon": "-92.3", "display_name": "Here", "name": "Here"}]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
threading.Thread(target=server.serve_forever, daemon=True).start()
from geopy.geocoders import Nominatim
ask = Nominatim(user_agent="bench", scheme="http", domain=f"127.0.0.1:{server.server_address[1]}")
for number in range(int(sys.argv[1])):
    assert ask.geocode(f"Town {number}") is not None
server.shutdown()
"""
_PLAIN = """
import sys
from pathlib import Path
import folium
points = [(14.9 + number / 50, -92.3 - number / 50) for number in range(60)]
drawn = folium.Map()
folium.PolyLine(points).add_to(drawn)
for number, point in enumerate(points):
    folium.Marker(point, popup=f"Report {number}").add_to(drawn)
drawn.fit_bounds([points[0], points[-1]])
drawn.save(sys.argv[1])
"""


def beside_rows(cache: Path, folder: Path) -> Iterator[Row]:
    """Measure them beside this library's commands.

    Parameters
    ----------
    cache
        Folder of the compiled gazetteer.
    folder
        Where articles and pages are put.
    """
    articles = folder / "reports.jsonl"
    texts = [article.text for article in story(1, articles=ARTICLES, language="en", length=TYPICAL_LENGTH)]
    articles.write_text("".join(f"{json.dumps({'text': text})}\n" for text in texts), encoding="utf-8")
    of = f"{ARTICLES} articles of {TYPICAL_LENGTH / 1000:g} KB"
    own = least(lambda: command("places", articles, "--format", "jsonl", cache=cache))
    yield Row(f"names of {of}: this, placed, with rivals and reasons", _shown(own, ARTICLES, "articles"), "–")
    if importlib.util.find_spec("geotext") is None:
        yield Row(f"names of {of}: geotext", "not installed (pip install geotext)", "–")
    else:
        other = least(lambda: python(_GEOTEXT, articles, cache=cache))
        yield Row(f"names of {of}: geotext, not placed", _shown(other, ARTICLES, "articles"), "–")
    asked = least(lambda: python(_GEOPY, NAMES, cache=cache))
    yield Row(
        f"{NAMES} names placed: geopy and a server beside it", _shown(asked, NAMES, "names"), "1 a second is allowed"
    )
    drawn = least(lambda: python(_PLAIN, folder / "plain.html", cache=cache))
    size = (folder / "plain.html").stat().st_size / 1000
    yield Row(
        "a page of 60 reports given: plain folium",
        f"{drawn.cpu_s:.2f} s, {drawn.peak_mb:.0f} MB; {size:.0f} KB, and what it loads",
        "–",
    )


def _shown(cost: Cost, count: int, what: str) -> str:
    return f"{cost.cpu_s:.2f} s ({count / cost.cpu_s:.0f} {what} a second), {cost.peak_mb:.0f} MB"


def main() -> None:
    """Print the table of the others alone."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["CARAVAN_MAP_DATA"] = str(folder / "nothing")
        command("gazetteer", "build", cache=folder / "cache")
        print(table(list(beside_rows(folder / "cache", folder))))


if __name__ == "__main__":
    main()
