"""Small whole files of every kind that is read, made here; broken input is made of them by changing bytes."""

from __future__ import annotations

import json
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

ENGLISH = (
    "The caravan left Tapachula on Sunday, Dec. 24, 2023. About 6,000 people walked 15 km to Álvaro Obregón.\n\n"
    "“We are going to Mexico City,” said Ana López in Huixtla on Dec. 27 (1,600 km from the border).\n"
)
SPANISH = (
    "TAPACHULA, Chiapas.- La caravana salió el domingo 24 de diciembre de Tapachula; unas mil 500 personas llegaron "
    "este martes a Villa Comaltitlán, a 60 kilómetros.\n\nEl 30 de diciembre pernoctaron en Mapastepec.\n"
)
_LINE = ((-92.259, 14.905), (-92.463, 15.139), (-92.9, 15.434))
_POINTS = " ".join(f"{lon},{lat},0" for lon, lat in _LINE)
_WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def texts() -> list[bytes]:
    """Give plain texts, one in an old encoding and one in UTF-16."""
    return [ENGLISH.encode(), SPANISH.encode(), SPANISH.encode("cp1252"), ENGLISH.encode("utf-16"), b"\xef\xbb\xbfx"]


def markdowns() -> list[bytes]:
    """Give Markdown with and without front matter."""
    matter = "---\ntitle: On foot\npublished: 2023-12-27T08:00:00-06:00\nlanguage: en\nurl: https://e.org/a\n---\n"
    alias = "---\na: &x [1, 2]\ntitle: 'A'\nb: *x\ndate: 2023-12-27\n---\r\n"
    body = f"# On foot\n\n{ENGLISH}\n> quoted\n\n* [one](https://e.org)\n* ![two](a.png) `code`\n\n```\nfence\n```\n"
    return [(matter + body).encode(), (alias + body).encode(), b"---\n---\n# x\n", body.encode()]


def jsons() -> list[bytes]:
    """Give one article and an array of them."""
    article = {"title": "On foot", "text": ENGLISH, "published": "2023-12-27", "language": "en", "source": "Example"}
    other = {"id": "b", "text": SPANISH, "url": "https://www.example.org/b", "author": "A. B.", "date": "2023-12-28"}
    odd = b'{"id": 7, "text": "\\ud83d\\ude00 \\ud800 in Huixtla", "published": "2023-12-27T10:00:00Z"}'
    return [json.dumps(article).encode(), json.dumps([article, other], ensure_ascii=False).encode(), odd]


def json_lines() -> list[bytes]:
    """Give a line an article."""
    lines = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate((ENGLISH, SPANISH, "x"))]
    return ["\n".join(lines).encode(), "\r\n\r\n".join(lines).encode("utf-8-sig")]


def pages() -> list[bytes]:
    """Give web pages: well made, badly made, and with what machines read."""
    data = json.dumps({"@graph": [{"@type": "NewsArticle", "datePublished": "2023-12-27T10:00:00-06:00"}]})
    head = (
        "<title>On foot</title><meta property='article:published_time' content='2023-12-27T09:30:00Z'>"
        "<meta name='author' content='A. B.'><link rel='canonical' href='https://example.org/2023/12/27/on-foot'>"
        f"<script type='application/ld+json'>{data}</script>"
    )
    article = "".join(f"<p>{line}</p>" for line in (ENGLISH + SPANISH).split("\n\n"))
    caption = "<figure><img src='a.jpg'><figcaption>Walking near Huixtla</figcaption></figure>"
    whole = (
        f"<!DOCTYPE html><html lang='en'><head>{head}</head><body><article>{article}{caption}</article></body></html>"
    )
    table = "<table><tr><td>Huixtla<td>Dec. 25</table><ul><li>Mapastepec<li>Arriaga</ul>"
    old = f"<html><meta charset=iso-8859-1><time pubdate datetime=2023-12-27>27</time><font>{SPANISH}{table}</font>"
    return [whole.encode(), old.encode("latin-1"), f"<p>{ENGLISH}<br>&amp;&aacute;&#x1F600;<b><i>x</b></i>".encode()]


def feeds() -> list[bytes]:
    """Give an RSS and an Atom feed."""
    rss = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example</title><language>es</language><item>'
        f"<title>On &amp; foot</title><link>https://example.org/a</link><dc:creator>A</dc:creator><description>{SPANISH}"
        f"</description><content:encoded><![CDATA[<p>{SPANISH}</p>]]></content:encoded>"
        "<pubDate>Wed, 27 Dec 2023 10:00:00 -0600</pubDate></item><item><title>Only a headline</title></item></channel>"
        "</rss>"
    )
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Ex&lt;b&gt;ample</title><entry><title>A</title>'
        '<link href="https://example.org/b"/><author><name>B</name></author><published>2023-12-27T10:00:00Z</published>'
        f'<source><title>Wire</title></source><content type="html">&lt;p&gt;{ENGLISH}&lt;/p&gt;</content></entry>'
        f'<entry><summary type="text">{ENGLISH}</summary><updated>2023-12-28</updated></entry></feed>'
    )
    entity = '<!DOCTYPE rss [<!ENTITY a "Huixtla">]><rss><channel><item><title>&a;</title></item></channel></rss>'
    return [rss.encode(), atom.encode(), entity.encode()]


def word_bodies() -> list[bytes]:
    """Give the XML of Word documents' texts; `word_file` puts a document around it."""
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ENGLISH.split("\n") if line)
    more = (
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>put in</w:t><w:tab/><w:br/></w:r>"
        "</w:ins></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Huixtla</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr/>"
    )
    opening = f'<?xml version="1.0"?><w:document {_WORDS}><w:body>'
    return [f"{opening}{paragraphs}{more}</w:body></w:document>".encode(), f"{opening}</w:body></w:document>".encode()]


def word_file(body: bytes) -> bytes:
    """Put a Word document around the XML of its text; what is an archive already stays as it is."""
    return body if body.startswith(b"PK") else archive({**_word_parts(), "word/document.xml": body})


def word_files() -> list[bytes]:
    """Give whole documents besides, whose archives get broken."""
    return [*word_bodies(), word_file(word_bodies()[0])]


@cache
def _word_parts() -> Mapping[str, bytes]:
    import docx

    made, written = docx.Document(), BytesIO()
    made.core_properties.title = "On foot"
    made.save(written)
    with zipfile.ZipFile(written) as parts:
        return {
            name: parts.read(name) for name in parts.namelist() if not name.endswith((".jpeg", "stylesWithEffects.xml"))
        }


def archive(parts: Mapping[str, bytes]) -> bytes:
    """Put parts into a zip archive, deflated."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return written.getvalue()


def gpx_files() -> list[bytes]:
    """Give a track and a route with named points."""
    track = "".join(f'<trkpt lat="{lat}" lon="{lon}"><ele>1</ele></trkpt>' for lon, lat in _LINE)
    route = "".join(f'<rtept lat="{lat}" lon="{lon}"><name>P{lat}</name></rtept>' for lon, lat in _LINE)
    opening = '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'
    named = '<wpt lat="15.139" lon="-92.463"><name>Huixtla</name></wpt>'
    return [
        f"{opening}{named}<trk><name>A</name><trkseg>{track}</trkseg></trk></gpx>".encode(),
        f"{opening}<rte>{route}</rte></gpx>".encode(),
    ]


def kml_files() -> list[bytes]:
    """Give a line, a track and a named point."""
    coords = "".join(f"<gx:coord>{lon} {lat} 0</gx:coord>" for lon, lat in _LINE)
    opening = '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>'
    line = f"<Placemark><LineString><coordinates>{_POINTS}</coordinates></LineString></Placemark>"
    point = "<Placemark><name>Huixtla</name><Point><coordinates>-92.463,15.139</coordinates></Point></Placemark>"
    return [
        f"{opening}{line}{point}</Document></kml>".encode(),
        f"{opening}<Placemark><gx:Track>{coords}</gx:Track></Placemark></Document></kml>".encode(),
    ]


def geojson_files() -> list[bytes]:
    """Give lines and named points, in degrees and in another reference system."""
    line = {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "LineString", "coordinates": _LINE}}
    point = {
        "type": "Feature",
        "properties": {"name": "Huixtla"},
        "geometry": {"type": "Point", "coordinates": [-92.463, 15.139]},
    }
    collection = {"type": "FeatureCollection", "features": [line, point]}
    mercator = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    many = {"type": "MultiLineString", "coordinates": [_LINE, [[-92.9, 15.434, 5], [-93.2, 15.7, 6]]]}
    far = {**collection, "crs": mercator}
    return [json.dumps(each).encode() for each in (collection, many, far)]


def wkt_files() -> list[bytes]:
    """Give well-known texts."""
    line = ", ".join(f"{lon} {lat}" for lon, lat in _LINE)
    return [
        f"LINESTRING ({line})".encode(),
        f"SRID=4326;MULTILINESTRING (({line}), ({line}))".encode(),
        b"GEOMETRYCOLLECTION (POINT (1 2), LINESTRING Z (-92 14 1, -93 15 2))",
    ]


@cache
def geopackages() -> list[bytes]:
    """Give a GeoPackage with a line, small enough to be changed byte by byte."""
    import geopandas
    from shapely import LineString

    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.gpkg"
        frame = geopandas.GeoDataFrame({"name": ["A"]}, geometry=[LineString(_LINE)], crs="EPSG:4326")
        frame.to_file(path, engine="pyogrio")
        with sqlite3.connect(path) as connection:
            connection.execute("VACUUM")
        connection.close()
        return [path.read_bytes()]


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


def dumps() -> list[bytes]:
    """Give GeoNames dumps, plain and zipped, and a file of alternate names."""
    rows = [
        "3516266\tTapachula\tTapachula\tTAP\t14.90541\t-92.25891\tP\tPPLA2\tMX\t\t05\t089\t\t\t353706\t\t173\tx\t2023-01-01",
        "3526855\tRío Huixtla\tRio Huixtla\tRio Huixtla\t15.1\t-92.4\tH\tSTM\tMX\t\t05\t\t\t\t0\t\t31\tx\t2020-05-05",
    ]
    names = ["1\t3516266\tes\tTapachula de Córdova\t1\t\t\t\t\t", "2\t3526855\ten\tHuixtla River\t\t1\t\t\t\t"]
    whole = ("\n".join(rows) + "\n").encode()
    return [whole, "\n".join(names).encode(), archive({"MX.txt": whole, "readme.txt": b"x"})]


def place_lists() -> list[bytes]:
    """Give own lists of places."""
    return [
        b"name,lat,lon,kind,country,admin1,population,aliases\nVado,15.1,-92.4,town,MX,Chiapas,120,El Vado|Vadito\n",
        'name;latitude;lng;kind\n"Río ""Frío""";15,1;-92,4;feature\n'.encode("cp1252"),
    ]


def router_answers() -> list[bytes]:
    """Give what Valhalla and OSRM answer, and how they refuse."""
    valhalla = {"trip": {"legs": [{"shape": "_gayFnzlrpD_ibE_ibE", "summary": {"time": 1, "length": 1}}]}}
    osrm = {"code": "Ok", "routes": [{"geometry": "_gayFnzlrpD_ibE_ibE", "duration": 1, "distance": 1}]}
    refusal = {"error_code": 442, "error": "No path could be found for input", "code": "NoRoute", "message": "x"}
    ends = (b" ", b"\r", b"\t", b"")  # the last byte tells the harness which server answers, and with what status
    return [json.dumps(each).encode() + end for each in (valhalla, osrm, refusal) for end in ends]


def geocoder_answers() -> list[bytes]:
    """Give what Nominatim answers."""
    found = {
        "lat": "15.139", "lon": "-92.463", "display_name": "Huixtla, Chiapas, México", "addresstype": "town",
        "boundingbox": ["15.1", "15.2", "-92.5", "-92.4"], "address": {"country_code": "mx"},
    }  # fmt: skip
    return [json.dumps([found, {**found, "addresstype": "river"}]).encode(), b"[]", b'{"error": "x"}']


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


def kept_routes() -> list[bytes]:
    """Give a route as it is kept."""
    stop = {
        "name": "A", "admin1": "X", "point": {"lon": -92.2, "lat": 14.9}, "geonameid": 1, "population": 5,
        "role": "start", "km": 0.0, "admin1_code": "MX.05", "alias": None,
    }  # fmt: skip
    other = {**stop, "name": "B", "point": {"lon": -92.4, "lat": 15.1}, "km": 40.0, "role": "end"}
    return [
        json.dumps(
            {
                "schema": "caravan-map/route@1", "title": "A to B", "basis": "x", "source": "y", "licence": "z",
                "stops": [stop, other], "course": [[-92.2, 14.9, 0.0], [-92.4, 15.1, 40.0]],
            }
        ).encode()
    ]  # fmt: skip


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


def words_in(seeds: Iterable[bytes]) -> list[bytes]:
    """List the words and marks of some seeds, which a fuzzer puts together anew."""
    import re

    found = {word for seed in seeds for word in re.findall(rb"[\w:/.-]{2,30}|[^\w\s]", seed[:20_000])}
    return sorted(found)[:400]
