"""A pipeline that answers from the samples, for tests of the commands: what was asked of it stands in `calls`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest
import samples
from caravan_map import pipeline
from caravan_map.data.gazetteer import GazetteerInfo
from caravan_map.data.geocoder import Geocoder
from caravan_map.data.layer_add import LayerInfo
from caravan_map.data.overrides import Overrides
from caravan_map.data.route_wishes import RouteWish
from caravan_map.data.run_contract import RunObject
from caravan_map.errors import ArticleError, UnknownArticleError, UnknownRouteError
from caravan_map.geo.measuring import Measurement, Spot
from caravan_map.geo.place import Candidate
from caravan_map.geo.route import Route
from caravan_map.news.claims import Reading
from caravan_map.news.places.mentions import Mention
from caravan_map.results import Drawing, Report
from caravan_map.track.care import Care
from caravan_map.track.contradictions import Contradiction
from caravan_map.track.progress import Progress
from caravan_map.track.track import Track
from support.records import run_of

NOTE = "reading the packaged story"
INFO = GazetteerInfo(Path("cache"), built=True, version="towns 1", size_bytes=12_300_000, attribution=("A", "B"))


@dataclass(frozen=True)
class FakeRun:
    """What was read, and what could not be."""

    reading: Reading
    failures: tuple[ArticleError, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class FakeResult:
    """Stands for a timeline or a report."""

    run: FakeRun
    track: Track
    progress: Progress
    summary: str
    contradictions: tuple[Contradiction, ...]
    care: Care = field(default_factory=Care)


@dataclass(frozen=True)
class FakeDocument:
    """The place names of one document."""

    id: str
    mentions: tuple[Mention, ...]


@dataclass
class FakePipeline:
    """Answers every call with the samples.

    Attributes
    ----------
    calls
        Name and arguments of each call.
    failures
        Articles that cannot be read.
    error
        Raised by every call, where set.
    layers
        What was added to the gazetteer.
    """

    calls: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    failures: tuple[ArticleError, ...] = ()
    error: BaseException | None = None
    layers: tuple[LayerInfo, ...] = ()

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take the place of the real pipeline."""
        written = ("write_chart", "write_export", "write_image", "write_map", "write_report")
        reading = ("places", "timeline", "progress", *written)
        for name in (
            *reading,
            "article_text",
            "routes",
            "route",
            "keep_route",
            "measure_along",
            "forget_route",
            "build_gazetteer",
            "gazetteer_info",
            "add_to_gazetteer",
            "remove_from_gazetteer",
            "run_object",
        ):
            monkeypatch.setattr(pipeline, name, getattr(self, name))

    def places(
        self,
        paths: Sequence[Path],
        *,
        demonyms: bool,
        on_failure: Callable[[ArticleError], None],
        on_note: Callable[[str], None],
        geocoder: Geocoder | None,
        on_progress: Callable[[float], None] | None,
    ) -> Iterator[FakeDocument]:
        """Find the samples' place names."""
        self._answer("places", paths=paths, demonyms=demonyms, geocoder=geocoder)
        assert on_progress is None
        on_note(NOTE)
        candidates = (Candidate(samples.ESCUINTLA, 0.7), Candidate(samples.RIVAL, 0.3))
        yield FakeDocument("001", (Mention(4, 13, "Escuintla", demonym=False, candidates=candidates),))
        for failure in self.failures:
            on_failure(failure)
        yield FakeDocument("002", ())

    def timeline(self, paths: Sequence[Path], **options: object) -> FakeResult:
        """Give the samples' timeline."""
        return self._result("timeline", paths=paths, **options)

    def article_text(self, article: str, paths: Sequence[Path], *, said: Overrides) -> str:
        """Give the text of the samples' only article."""
        self._answer("article_text", article=article, paths=paths, said=said)
        if article != "001":
            raise UnknownArticleError(article, ("001",))
        return "Off they go.\n\nThey left Tapachula."

    def progress(self, paths: Sequence[Path], **options: object) -> FakeResult:
        """Give the samples' progress."""
        return self._result("progress", paths=paths, **options)

    def write_map(self, paths: Sequence[Path], output: Path, **options: object) -> FakeResult:
        """Write no map."""
        return self._result("write_map", paths=paths, output=output, **options)

    def write_image(self, paths: Sequence[Path], output: Path, **options: object) -> Drawing:
        """Draw no map."""
        return self._drawing("write_image", paths=paths, output=output, **options)

    def write_chart(self, paths: Sequence[Path], output: Path, **options: object) -> Drawing:
        """Draw no chart."""
        return self._drawing("write_chart", paths=paths, output=output, **options)

    def write_export(self, paths: Sequence[Path], output: Path, **options: object) -> FakeResult:
        """Write no data."""
        return self._result("write_export", paths=paths, output=output, **options)

    def write_report(self, paths: Sequence[Path], output: Path, **options: object) -> FakeResult:
        """Write no report."""
        return self._result("write_report", paths=paths, output=output, **options)

    def routes(self) -> tuple[Route, ...]:
        """Give the samples' route."""
        self._answer("routes")
        return (samples.ROUTE,)

    def route(self, wished: RouteWish, **options: object) -> Route:
        """Give the samples' route, if it is asked for."""
        self._answer("route", wished=wished, **options)
        (name,) = wished.routes
        if name != samples.ROUTE.name:
            raise UnknownRouteError(name, (samples.ROUTE.name,))
        return samples.ROUTE

    def keep_route(self, wished: RouteWish, name: str, **options: object) -> Route:
        """Keep nothing."""
        self._answer("keep_route", wished=wished, name=name, **options)
        return replace(samples.ROUTE, name=name)

    def measure_along(self, places: Sequence[str], **options: object) -> tuple[Measurement, ...]:
        """Find every place 12 km along the samples' route."""
        self._answer("measure_along", places=places, **options)
        return (Measurement(samples.ROUTE, tuple(Spot(samples.ESCUINTLA, 12.0, 0.5) for _ in places)),)

    def forget_route(self, name: str) -> None:
        """Remove nothing."""
        self._answer("forget_route", name=name)

    def build_gazetteer(self, *, on_progress: Callable[[float], None] | None, **options: object) -> GazetteerInfo:
        """Build nothing, slowly."""
        self._answer("build_gazetteer", **options)
        for share in (0.0, 0.5, 1.0):
            if on_progress is not None:
                on_progress(share)
        return INFO

    def gazetteer_info(self) -> GazetteerInfo:
        """Describe a gazetteer."""
        self._answer("gazetteer_info")
        return replace(INFO, layers=self.layers)

    def add_to_gazetteer(
        self, path: Path, *, on_progress: Callable[[float], None] | None, **options: object
    ) -> LayerInfo:
        """Add nothing, slowly."""
        self._answer("add_to_gazetteer", path=path, **options)
        for share in (0.0, 1.0):
            if on_progress is not None:
                on_progress(share)
        return self.layers[0]

    def remove_from_gazetteer(self, name: str) -> None:
        """Remove nothing."""
        self._answer("remove_from_gazetteer", name=name)

    def run_object(self, found: object, *, lang: str = "en") -> RunObject:
        """Record nothing of it."""
        del found, lang
        return run_of()

    def _result(self, name: str, /, **arguments: object) -> FakeResult:
        del arguments["on_progress"]
        self._answer(name, **arguments)
        run = FakeRun(samples.reading(), self.failures, (NOTE,))
        return FakeResult(
            run, samples.track(), samples.progress(), "As last reported, they walk.", (samples.contradiction(),)
        )

    def _drawing(self, name: str, /, **arguments: object) -> Drawing:
        report = cast("Report", self._result(name, **arguments))
        return Drawing(report, "Caption: They walk.\n", (f"wrote {arguments['output']}",))

    def _answer(self, name: str, /, **arguments: object) -> None:
        if arguments.get("geocoder", ...) is None:  # asked for by few
            del arguments["geocoder"]
        if arguments.get("said") == Overrides():  # likewise
            del arguments["said"]
        self.calls.append((name, arguments))
        if self.error is not None:
            raise self.error
