"""Every reader on input that is broken somewhere: it reads or refuses, in one line that a person can act on."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from caravan_map.bench.fuzzing.__main__ import again
from caravan_map.bench.fuzzing.attempts import Reader, UnsoundError, attempt
from caravan_map.bench.fuzzing.readers import READERS
from caravan_map.bench.fuzzing.seeds import places, routes, runs
from caravan_map.data import gazetteer
from caravan_map.errors import ArticleError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.gazetteer import small_gazetteer

#: How often each reader is tried here; `make fuzz` goes on for minutes.
TRIES = 25
#: What may stand where a number, a name or a text should.
ODD = [b"null", b"[]", b"{}", b"-1", b"1e999", b"NaN", b'"x"', b"true", b"9" * 400, b'"\\ud800"', b'""', b"y" * 3_000]
_WORD = re.compile(rb'"[^"]*"|[\d.]+|\w+')
SLOW = frozenset({"claims", "geopackage", "html", "geonames", "place-list"})


@st.composite
def broken(draw: st.DrawFn, seeds: list[bytes]) -> bytes:
    """Give a seed in which words are odd ones, or pieces are left out, put in, doubled or changed."""
    content = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(0, 3))):
        words = list(_WORD.finditer(bytes(content)))
        if words:
            word = words[draw(st.integers(0, len(words) - 1))]
            content[slice(*word.span())] = draw(st.sampled_from(ODD))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(content)))
        end = min(len(content), at + draw(st.integers(0, 40)))
        other = draw(st.sampled_from(seeds))
        start = draw(st.integers(0, len(other)))
        put_in = draw(
            st.sampled_from([b"", bytes(content[at:end]) * 2, other[start : start + 40]]) | st.binary(max_size=9)
        )
        content[at:end] = put_in
    return bytes(content)


def tried(reader: Reader, content: bytes) -> str | None:
    with TemporaryDirectory() as folder:
        return attempt(reader, content, folder=Path(folder), gazetteer=small_gazetteer())


@pytest.mark.parametrize("name", READERS)
def test_what_a_reader_is_meant_for_is_read(name: str) -> None:
    for seed in READERS[name].seeds():
        tried(READERS[name], seed)


@pytest.mark.parametrize("name", READERS)
def test_a_reader_reads_or_refuses_what_is_broken(name: str) -> None:
    reader = READERS[name]

    @settings(max_examples=TRIES // 5 if name in SLOW else TRIES, suppress_health_check=list(HealthCheck))
    @given(broken(reader.seeds()))
    def law(content: bytes) -> None:
        tried(reader, content)

    law()


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"\n" * 100, b"[" * 5_000, b"<" * 5_000, b"9" * 5_000])
def test_a_reader_reads_or_refuses_next_to_nothing(name: str, content: bytes) -> None:
    tried(READERS[name], content)


def test_a_refusal_that_quotes_the_whole_file_is_no_refusal() -> None:
    def read(path: Path, _: object) -> None:
        raise ArticleError(path.name, "x" * 5_000)

    with pytest.raises(UnsoundError, match="a message of 5011 characters"):
        tried(Reader(".txt", list, read), b"x")


def test_a_finding_is_tried_again_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())
    assert again("json", b'{"text": "In Huixtla"}') == "was read"
    assert again("wkt", b"LINE").startswith("was refused: ")


# What a reader broke on once, with what it says now.
FOUND = (
    (
        "claims",
        f"In Tapachula: sali\ufffd V{'h' * 99}lla Comaltitlán, a Mapastepec.".encode(),
        "no article tells a date",
    ),
    ("claims", b"The caravan left Tapachula. x\nThe caravan left Tapachula on foot.", "no article tells a date"),
    (
        "earlier-run",
        b'{"schema": "caravan-map/progress@1", "as_of": "2023-12-24", "track": [], "reported": null, "size": 3}',
        "read",
    ),
    ("earlier-run", runs.earlier_runs()[0].replace(b"100,", b"6" * 37 + b","), "read"),
    ("geocoder", places.geocoder_answers()[0].replace(b'"15.2"', b"9" * 400), "read"),
    ("kept-route", routes.kept_routes()[0].replace(b"40.0", b"9" * 400), "is not a route as this library keeps it"),
    ("story", b'articles = ["' + b"y" * 3_000 + b'"]', "is not a path or pattern beside the story file"),
    ("gpx", routes.gpx_files()[0].replace(b"14.905", b"14..9"), "no longitude and latitude"),
    ("geojson", b'{"type": "MultiLineString", "coordinates": [[[30, 40]]]}', "cannot be read as GeoJSON"),
    ("geonames", places.dumps()[1].replace(b"3516266", b"351626635162"), "read"),
    ("own-page", b'<!--<meta name="generator" content="caravan-map">-->', "is no page that caravan-map wrote"),
    (
        "picture",
        runs.drawings()[0].replace(b"<use xlink", b"<use xtink").replace(b"tail", b'<a xmlns="a/b;c"/>'),
        "read",
    ),
)


@pytest.mark.parametrize(("name", "content", "told"), FOUND)
def test_what_broke_a_reader_is_read_or_refused(name: str, content: bytes, told: str) -> None:
    refusal = tried(READERS[name], content)
    assert told in (refusal or "read")
