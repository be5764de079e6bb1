"""Every reader of what comes from outside, as something to be tried on any bytes."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import numpy as np
from caravan_map.geo.gazetteer import Gazetteer
from caravan_map.geo.place import LonLat, Place
from caravan_map.news.article import EARLIEST_YEAR, LATEST_YEAR, Article
from caravan_map.news.claims import LengthClaim, PositionClaim, SizeClaim

from .attempts import Reader, UnsoundError, check_message
from .seeds import articles as made_articles
from .seeds import places as made_places
from .seeds import routes as made_routes
from .seeds import runs as made_runs

if TYPE_CHECKING:
    from caravan_map.data.recorded import Recorded


def _read_articles(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.articles import read_articles
    from caravan_map.data.own_files import is_own_file

    is_own_file(path)  # as is asked of every file of a folder
    articles, failures = read_articles([path])
    for failure in failures:
        check_message(str(failure))
    for article in articles:
        _check_article(article)
    if not articles and not failures:
        raise UnsoundError("nothing was read, and nothing said of it")


def _check_article(article: Article) -> None:
    article.text.encode()  # halves of surrogate pairs cannot be written
    for value in (article.id, article.title, article.source, article.url, article.author):
        (value or "").encode()
    if not article.text.strip() or not article.id:
        raise UnsoundError("an article without text or id")
    if article.published is not None and not EARLIEST_YEAR <= article.published.year <= LATEST_YEAR:
        raise UnsoundError(f"published {article.published}")


def _read_claims(path: Path, gazetteer: Gazetteer) -> None:
    """Read an article and all that follows from it, as far as the JSON of every answer."""
    from caravan_map import pipeline
    from caravan_map.data import gazetteer as gazetteers
    from caravan_map.data.output import json_text
    from caravan_map.data.payloads import places_payload, timeline_payload
    from caravan_map.data.standing import progress_payload

    with patch.object(gazetteers, "open_gazetteer", lambda **_: gazetteer):
        for document in pipeline.places([path]):
            json_text(places_payload(document.id, document.mentions))
        found = pipeline.timeline([path])
        reading = found.run.reading
        json_text(timeline_payload(reading, found.track, found.contradictions))
        size = len(reading.articles[0].text)
        claims: list[PositionClaim | SizeClaim | LengthClaim]
        claims = [*reading.positions, *reading.sizes, *reading.lengths]
        for claim in claims:
            if not 0 <= claim.start < claim.end <= size:
                raise UnsoundError(f"a claim at {claim.start} to {claim.end} of {size} characters")
        json_text(progress_payload(pipeline.progress([path]).progress))


def _read_route(path: Path, gazetteer: Gazetteer) -> None:
    from caravan_map.data.route_files import read_drawing
    from caravan_map.errors import RouteError
    from caravan_map.geo.tracing import traced

    drawing = read_drawing(path)
    with contextlib.suppress(RouteError):
        route = traced(drawing, gazetteer, name="a", basis="b")
        if not 0 < route.length_km < np.inf:
            raise UnsoundError(f"a route of {route.length_km} km")


def _read_story(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.story_files import load_story

    story = load_story(path)
    folder = path.parent.resolve()
    for article in story.articles:
        if not article.resolve().is_relative_to(folder):
            raise UnsoundError(f"the article {article} lies outside {folder}")


def _read_dump(path: Path, _: Gazetteer) -> None:
    """Add a file to a gazetteer, open what was made of it, and remove it."""
    from caravan_map.data.layer_add import add_layer
    from caravan_map.data.layer_source import layer_source
    from caravan_map.data.layers import open_layers, remove_layer

    data = path.parent / "data"

    def known(ids: np.typing.NDArray[np.uint32]) -> np.typing.NDArray[np.int64]:
        return np.ones(len(ids), dtype=np.int64)

    add_layer(layer_source(path), name="tried", known=known, data_dir=data, on_progress=lambda _share: None)
    open_layers(data)
    remove_layer("tried", data)


class _Forgetful:
    """A store of roads that keeps none."""

    def kept(self, _: str) -> None:
        """Know nothing."""

    def keep(self, _: str, line: object) -> None:
        """Keep nothing."""


def _read_router(path: Path, _: Gazetteer) -> None:
    """Ask for a road, the last byte choosing server and status."""
    from caravan_map.data import router_client
    from caravan_map.data.router import Roads, Router

    content = path.read_bytes()
    choice = content[-1] if content else 0
    status = (200, 200, 200, 400, 429, 500)[choice % 6]
    places = [_town("A", -92.259, 14.905), _town("B", -92.463, 15.139)]
    with patch.object(router_client, "fetched", lambda *_, **__: (status, content)):
        router = Router("http://localhost", "osrm" if choice % 2 else "valhalla")
        store: Any = _Forgetful()
        for leg in Roads(router, costing="walk", store=store).legs(places):
            if leg is not None and not np.isfinite(leg).all():
                raise UnsoundError("a road with a point that is none")


def _town(name: str, lon: float, lat: float) -> Place:
    return Place(name=name, kind="town", point=LonLat(lon, lat), country="MX")


def _read_geocoder(path: Path, gazetteer: Gazetteer) -> None:
    from caravan_map.data.geocoder import Geocoder, Query
    from caravan_map.data.geocoder_adapter import LimitedAdapter
    from caravan_map.data.geocoder_answers import Surrounds, places
    from caravan_map.data.geocoder_service import Unanswered, service

    content = path.read_bytes().decode("utf-8", "replace")
    query = Query("Huixtla", countries=("MX",))
    with patch.object(LimitedAdapter, "get_text", lambda *_, **__: content), contextlib.suppress(Unanswered):
        answers = service(Geocoder("nominatim", contact="a@example.org")).answers(query)
        places(answers, query, Surrounds(None, ()), gazetteer=gazetteer, source="x")


def _read_earlier(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.earlier import earlier_payload
    from caravan_map.maps.documents.corrections import Snapshot, corrections
    from caravan_map.wording.words import words_in

    try:
        then = Snapshot.of(earlier_payload(path))
    except ValueError as error:
        check_message(str(error))
        return
    now = Snapshot(date(2023, 12, 28), {date(2023, 12, 24): (0.0, 9.0, 20.0)}, 1600.0, (5, 6, "people"), {})
    corrections(then.joined(now), now, words_in("en"))


def _read_result(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.recorded import recorded
    from caravan_map.data.run_compare import differences, libraries
    from caravan_map.data.stories import Story

    then = recorded(path)
    then.settings().over(Story())
    whole = recorded_as_made()
    for now in (then, whole):
        differences(then, now)
        libraries(then.run, now.run)


@cache
def recorded_as_made() -> Recorded:
    """Give a result that is whole, to compare others with."""
    from caravan_map.data.recorded import recorded

    with TemporaryDirectory() as folder:
        path = Path(folder) / "whole.json"
        path.write_bytes(made_runs.results()[0])
        return recorded(path)


def _read_kept_route(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.route_library import kept_route
    from caravan_map.data.user_folders import DATA_VARIABLE

    (path.parent / "routes").mkdir(exist_ok=True)
    with patch.dict(os.environ, {DATA_VARIABLE: str(path.parent)}):
        (path.parent / "routes" / "tried.json").write_bytes(path.read_bytes())
        kept_route("tried")


def _read_own_page(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.pages import page_facts

    page_facts(path)


def _read_picture(path: Path, _: Gazetteer) -> None:
    from caravan_map.data.pictures import picture

    found = picture(path)
    if found.svg is not None and "<script" in found.svg.lower():
        raise UnsoundError("a drawing that acts")


READERS: Mapping[str, Reader] = {
    "text": Reader(".txt", made_articles.texts, _read_articles),
    "claims": Reader(".txt", made_articles.texts, _read_claims),
    "html": Reader(".html", made_articles.pages, _read_articles),
    "json": Reader(".json", made_articles.jsons, _read_articles),
    "json-lines": Reader(".jsonl", made_articles.json_lines, _read_articles),
    "feed": Reader(".rss", made_articles.feeds, _read_articles),
    "docx": Reader(".docx", made_articles.word_files, _read_articles, made_articles.word_file),
    "markdown": Reader(".md", made_articles.markdowns, _read_articles),
    "story": Reader(".toml", made_runs.story_files, _read_story),
    "gpx": Reader(".gpx", made_routes.gpx_files, _read_route),
    "kml": Reader(".kml", made_routes.kml_files, _read_route),
    "geojson": Reader(".geojson", made_routes.geojson_files, _read_route),
    "geopackage": Reader(".gpkg", made_routes.geopackages, _read_route),
    "wkt": Reader(".wkt", made_routes.wkt_files, _read_route),
    "kept-route": Reader(".json", made_routes.kept_routes, _read_kept_route),
    "geonames": Reader(".txt", made_places.dumps, _read_dump),
    "place-list": Reader(".csv", made_places.place_lists, _read_dump),
    "router": Reader(".json", made_routes.router_answers, _read_router),
    "geocoder": Reader(".json", made_places.geocoder_answers, _read_geocoder),
    "earlier-run": Reader(".json", made_runs.earlier_runs, _read_earlier),
    "result": Reader(".json", made_runs.results, _read_result),
    "own-page": Reader(".html", made_runs.own_pages, _read_own_page),
    "picture": Reader(".svg", made_runs.drawings, _read_picture),
}
"""By the name under which each is tried and reported."""
