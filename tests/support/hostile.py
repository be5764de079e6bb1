"""Texts, addresses and names that try to be something else, put wherever an article or a story may bring one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import maps_demo as demo
from caravan_map.data.stories import Story
from caravan_map.errors import ArticleError
from caravan_map.geo.place import Place
from caravan_map.geo.route import Route
from caravan_map.news.claims import Reading
from caravan_map.results import Report, Run
from caravan_map.track.contradictions import Contradiction, Side, Voice
from caravan_map.track.progress import Progress
from caravan_map.track.remarks import of_reading

_DAY = date(2023, 12, 27)
PLAIN = "plain words"
#: Each tries one thing; where a text of them comes through as it is, it is shown, and does nothing.
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "script": "<script>alert(1)</script>",
        "picture": "</script><img src=https://evil.example/x onerror=alert(1)>",
        "style": "</style><svg onload=alert(1)><style>@import 'https://evil.example/x'",
        "head": "</title><base href=https://evil.example/><meta http-equiv=refresh content='0;url=//evil.example'>",
        "frame": "</textarea></template><iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "attribute": "\"' onmouseover='alert(1)' autofocus onfocus=alert(1) x=\"",
        "template": "`${alert(1)}` {{ 7*7 }}{% raw %}{# gone #}{{ this._parent }} $[name] <%= 7*7 %> ${{ 7*7 }}",
        "markup": "--><!-- ]]> <![CDATA[ <?php x ?> <!ENTITY x SYSTEM 'file:///etc/passwd'> &x; &lt;b&gt;",
        "escapes": "\\u003cscript\\u003e \\x3cb\\x3e \\\" \\' \u2028\u2029",
        "markdown": "[go](javascript:alert(1)) ![x](https://evil.example/x) <https://evil.example> `x` **b** | a ~~~",
        "attributes of markdown": "# h {: onclick=alert(1) } {.x onclick=alert(1)} {::nomarkdown} [x]: javascript:x",
        "formula": "=cmd|' /C calc'!A0;=HYPERLINK(\"https://evil.example\")",
        "plus": "+1+1",
        "minus": "-1+1",
        "at": "@SUM(1)",
        "behind a tab": "\t=1+1",
        "in full width": "\uff1d1+1",
        "terminal": "\x1b]0;owned\x07\x1b[2J\x1b[31m\x9b31m\x1b]8;;https://evil.example\x1b\\ \r\x08\x7f\x00",
        "terminal markup": "[red]x[/red] [link=https://evil.example]x[/link]",
        "turned": "\u202egnp.exe\u202c \u2066x\u2069\u200f",
        "no characters": "\ufffe\uffff\x0b\x0c\ufdd0",
        "mathematics": "$\\frac{1}{0}$ \\(\\href{javascript:alert(1)}{x}\\)",
        "pdf": ") /S /JavaScript /JS (app.alert(1)) >> endobj",
        "field of Word": '{ DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" } HYPERLINK "javascript:alert(1)"',
    }
)
ALL = " ".join(TEXTS.values())
#: Nobody is to be led there.
ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://x.example/",
    "java\tscript:alert(1)",
    " \x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example/x",
    "https:",
    "https://[x",
)
#: A web page may stand there: followed, but as one address.
ODD_ADDRESS = "https://x.example/\"'><script>alert(1)</script>{{ 1 }} onclick=alert(1)"


def report(text: str = ALL, url: str = ADDRESSES[0]) -> Report:
    """Give the demo's story with a text in every place where an article, a file or a gazetteer may bring one."""
    progress, reading = spoiled(text, url=url)
    road = _route(progress.track.route, text)
    track = replace(progress.track, route=road)
    progress = replace(progress, track=track, contradictions=(_dispute(text),))
    story = Story(title=text, description=text)
    failures = (ArticleError(f"{text}.txt", text),)
    gazetteer = _Credits((text,), text)
    # The gazetteer and the geocoder are only asked for their names here.
    run = Run(reading, story, failures, (text,), gazetteer, sources=(text,), geocoder=text)  # type: ignore[arg-type]
    return Report(run, progress, text, (replace(road, name=f"other {text}"),))


def spoiled(text: str, *, url: str) -> tuple[Progress, Reading]:
    """Give the demo with a text put in wherever an article or a gazetteer may bring one."""
    articles = tuple(replace(paper, title=text, source=f"{paper.id} {text}", url=url) for paper in demo.PAPERS)
    positions = tuple(
        replace(
            claim,
            quote=text,
            said_by=claim.said_by and text,
            date=replace(claim.date, basis=text),
            candidates=tuple(choice._replace(place=spoiled_place(choice.place, text)) for choice in claim.candidates),
        )
        for claim in demo.READING.positions
    )
    sizes = tuple(replace(claim, quote=text, said_by=text) for claim in demo.READING.sizes)
    lengths = tuple(replace(claim, quote=text) for claim in demo.READING.lengths)
    published = {key: replace(when, basis=text) for key, when in demo.READING.published.items()}
    reading = Reading(articles, published, positions, sizes, lengths)
    state = demo.progress(reading=reading)
    verdicts = {key: replace(verdict, why=text) for key, verdict in state.track.verdicts.items()}
    return replace(
        state, track=replace(state.track, verdicts=verdicts), warnings=(of_reading(text),), eta_why=of_reading(text)
    ), reading


def spoiled_place(place: Place, text: str) -> Place:
    """Give a place whose names hold a text."""
    return place._replace(name=f"{place.name} {text}", admin1=place.admin1 and text)


def articles(folder: Path, text: str = ALL, *, url: str = ADDRESSES[0]) -> Path:
    """Write articles whose fields try to be something else, under names that do, and a file that cannot be read."""
    folder.mkdir()
    for number, (name, said) in enumerate(
        (("\x1b[2J'><b>", "left Tapachula on Saturday, June 4"), ("=1+1|b`", "reached Huixtla"))
    ):
        told = f"The caravan {said}. {text}\n\nAbout 900 people walk in it, said <b>Juan</b> {text}."
        fields = {"title": text, "source": f"{number} {text}", "url": url, "published": f"2022-06-0{6 + number}"}
        (folder / f"{name}.json").write_text(json.dumps({"text": told, **fields}), encoding="utf-8")
    (folder / "\x1b]0;owned\x07\x9b31m<i>.txt").write_bytes(b"\x00")
    (folder / "story.toml").write_text(f"title = {json.dumps(text)}\n", encoding="utf-8")
    return folder


def _route(route: Route, text: str) -> Route:
    """Give a route whose names hold a text, as one read from somebody's file may be."""
    first, *between, last = route.stops
    ends = [replace(stop, name=text, alias=text, admin1=text) for stop in (first, last)]
    return replace(
        route, title=text, titles=(), stops=(ends[0], *between, ends[1]), basis=text, source=text, licence=text
    )


def _dispute(text: str) -> Contradiction:
    voice = Voice("p1", "a1", text, text, text)
    sides = tuple(
        Side(spoiled_place(place, text), 40.0, _DAY, _DAY, ends=True, posterior=0.5, used=used, voices=(voice,))
        for place, used in ((demo.HUIXTLA, True), (demo.MAPASTEPEC, False))
    )
    return Contradiction("main", _DAY, _DAY, sides)


@dataclass(frozen=True)
class _Credits:
    """Stands for a gazetteer."""

    attribution: tuple[str, ...]
    version: str
