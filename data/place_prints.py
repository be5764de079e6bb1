"""Place names as text to print, piece by piece: any number of documents in bounded memory (WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice

from .contracts import PLACES_SCHEMA, FailureObject, MentionObject, PlacesPayload
from .output import json_text, jsonl_line
from .tables import Table, csv_text

_OWN = frozenset({"lat", "lon"})  # a feature's geometry


def json_pieces(
    documents: Iterable[PlacesPayload], *, attribution: Collection[str], failures: Iterable[FailureObject]
) -> Iterator[str]:
    """Give the names of documents as one JSON object.

    Parameters
    ----------
    documents
        Documents with their names.
    attribution
        What is owed to the sources of places, a line each.
    failures
        What could not be read; asked for after the last document.

    Yields
    ------
    str
        The object's text, a document at a time.
    """
    before = f'{{\n "schema": "{PLACES_SCHEMA}",\n "documents": [\n  '
    for document in documents:
        yield before + json_text(document).rstrip().replace("\n", "\n  ")
        before = ",\n  "
    yield "\n ],\n" + json_text({"attribution": list(attribution), "failures": list(failures)}).removeprefix("{\n")


def geojson_pieces(documents: Iterable[PlacesPayload], *, attribution: Collection[str]) -> Iterator[str]:
    """Give the names of documents as one GeoJSON collection (RFC 7946), a point a name, a feature a line.

    Parameters
    ----------
    documents
        Documents with their names.
    attribution
        What is owed to the sources of places, a line each; a member of the collection.

    Yields
    ------
    str
        The collection's text, a document at a time.
    """
    head = {"type": "FeatureCollection", "schema": PLACES_SCHEMA, "attribution": list(attribution)}
    before = json_text(head).rstrip().removesuffix("}").rstrip() + ',\n "features": ['
    mark = "\n"
    for document in documents:
        lines = ",\n".join(jsonl_line(_feature(document["id"], mention)).rstrip() for mention in document["places"])
        yield before + (mark + lines if lines else "")
        before = ""
        mark = ",\n" if lines else mark
    yield before + "\n]}\n"


def csv_pieces(tables: Iterable[Table]) -> Iterator[str]:
    """Give tables of the same columns as one text of comma-separated values, headed once."""
    for number, table in enumerate(tables):
        text = csv_text(table)
        yield text if not number else text.partition("\n")[2]


def blocks(documents: Iterable[PlacesPayload], *, most: int) -> Iterator[list[PlacesPayload]]:
    """Part documents into lists of at most so many."""
    left = iter(documents)
    while block := list(islice(left, most)):
        yield block


def _feature(document: str, mention: MentionObject) -> Mapping[str, object]:
    return {
        "type": "Feature",
        "id": f"{document}/{mention['start']}",
        "geometry": {"type": "Point", "coordinates": [mention["lon"], mention["lat"]]},
        "properties": {"document": document, **{key: each for key, each in mention.items() if key not in _OWN}},
    }
