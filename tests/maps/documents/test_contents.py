from __future__ import annotations

from dataclasses import replace

import maps_demo as demo
import pytest
from caravan_map.geo.route import Route
from caravan_map.maps.documents import contents
from caravan_map.maps.documents.contents import Findings, report
from caravan_map.maps.documents.corrections import Correction
from caravan_map.maps.documents.model import Block, Bullets, Document, Grid, Heading, Paragraph, plain
from caravan_map.maps.method import Settings
from caravan_map.maps.scene import scene
from caravan_map.news.claims import Reading
from caravan_map.track.contradictions import Contradiction, Side, Voice
from caravan_map.track.progress import Progress
from caravan_map.wording.words import words_in

ENGLISH = words_in("en")
NOTHING = Reading((), {}, (), (), ())


def findings(progress: Progress | None = None, reading: Reading = demo.READING) -> Findings:
    return Findings(
        shown=scene(progress or demo.progress(), reading, ()),
        reading=reading,
        title="A walk",
        summary="They walk.",
        warnings=("the road is long",),
        settings=Settings(version="0"),
        attribution=("GeoNames, CC BY 4.0",),
    )


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def below(document: Document, heading: str) -> Block:
    """Give what follows a heading."""
    blocks = list(document.blocks)
    return blocks[next(at for at, block in enumerate(blocks) if block in (Heading(heading), Heading(heading, 3))) + 1]


def cells(block: Block) -> list[list[str]]:
    assert isinstance(block, Grid)
    return [[plain(cell) for cell in row] for row in block.rows]


def limits(route: Route) -> str:
    progress = demo.progress()
    block = below(report(findings(replace(progress, track=replace(progress.track, route=route))), ENGLISH), "Limits")
    assert isinstance(block, Bullets)
    return " ".join(plain(item) for item in block.items)


def test_what_distances_follow_is_told_of_the_route_at_hand() -> None:
    route = demo.progress().track.route
    assert "Distances follow the chain of places of the route" in limits(route)
    assert "Distances are estimates along a route laid through places" in limits(replace(route, fitted=3))
    drawn = tuple((stop.point, stop.km) for stop in route.stops)
    assert "Distances follow the line of the route" in limits(replace(route, course=drawn))


def test_a_report_has_its_parts_in_order() -> None:
    assert headings(report(findings(), ENGLISH)) == [
        "Progress",
        "Possible destinations",
        "Before using these figures",
        "Day by day",
        "What the reports say, place by place",
        "How many, how far: as reported",
        "Contradictions",
        "Statements that are not used, and why",
        "Method",
        "Limits",
        "Sources",
    ]


def test_a_report_in_spanish_has_no_english_heading() -> None:
    english, spanish = headings(report(findings(), ENGLISH)), headings(report(findings(), words_in("es")))
    assert len(spanish) == len(english)
    assert not {*english} & {*spanish}


def test_the_opening_tells_the_day_the_summary_and_that_it_is_not_now() -> None:
    texts = [plain(block.line) for block in report(findings(), ENGLISH).blocks[:3] if isinstance(block, Paragraph)]
    assert texts[0] == "On the move · As known on 27 December 2023"
    assert texts[1] == "They walk."
    assert texts[2].endswith("This is not the current position.")


def test_every_statement_stands_with_its_quote_its_source_and_its_fate() -> None:
    rows = cells(below(report(findings(), ENGLISH), "What the reports say, place by place"))
    assert len(rows) == 7
    (chiapas,) = (row for row in rows if row[1].startswith("Chiapas"))
    assert chiapas[:2] == ["27 Dec 2023", "Chiapas: Was at (main group)"]
    assert chiapas[2] == "“On Wednesday the column was still inside Chiapas.” – an organiser, in Example Radio"
    assert [row[3] for row in rows if "Mexico City" in row[1]] == ["not used: no one walks there in a day"]


def test_a_statement_links_to_its_article() -> None:
    grid = below(report(findings(), ENGLISH), "What the reports say, place by place")
    assert isinstance(grid, Grid)
    assert {span.link for row in grid.rows for span in row[2] if span.link} == {
        "https://example.org/walk",
        "https://example.com/talks",
    }


def test_sizes_stand_in_order_of_date_with_who_says_so() -> None:
    rows = cells(below(report(findings(), ENGLISH), "How many, how far: as reported"))
    assert [row[2] for row in rows if row[1] == "Size of the group"] == ["6,000–10,000 people", "about 8,000 people"]
    assert rows[0][3].endswith("– officials, in Example Weekly")


def test_places_that_cannot_both_hold_are_set_against_each_other() -> None:
    voices = (Voice("p1", "a1", "Daily Example", None, "…"),), (Voice("p2", "a2", None, "a caller", "…"),)
    day = demo.progress().as_of
    sides = tuple(
        Side(place, None, day, day, ends=ends, posterior=0.5, used=used, voices=voice)
        for place, used, ends, voice in (
            (demo.HUIXTLA, True, False, voices[0]),
            (demo.MAPASTEPEC, False, True, voices[1]),
        )
    )
    state = replace(demo.progress(), contradictions=(Contradiction("main", day, day, sides),))
    block = below(report(findings(state), ENGLISH), "Contradictions")
    assert isinstance(block, Bullets)
    assert plain(block.items[0]) == (
        "27 Dec 2023, main group: Huixtla (Daily Example; believed); ended at Mapastepec (a caller, in Example Radio; "
        "not believed)."
    )


def test_corrections_are_listed_where_an_earlier_run_was_named() -> None:
    listed = replace(findings(), corrections=(Correction("Size", "8,000", "9,000"),))
    assert cells(below(report(listed, ENGLISH), "Corrections since the earlier run")) == [["Size", "8,000", "9,000"]]
    none = below(report(replace(findings(), corrections=()), ENGLISH), "Corrections since the earlier run")
    assert isinstance(none, Paragraph)
    assert plain(none.line).startswith("Nothing that the earlier run said")


def test_a_report_of_nothing_known_says_so() -> None:
    document = report(findings(demo.progress(reading=NOTHING, known=False), NOTHING), ENGLISH)
    assert "Day by day" not in headings(document)
    assert "How many, how far: as reported" not in headings(document)
    block = below(document, "What the reports say, place by place")
    assert isinstance(block, Paragraph)
    assert plain(block.line) == "No report puts the group anywhere."


def test_of_very_many_statements_the_last_are_printed_and_the_rest_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MOST_ROWS", 2)
    block = below(report(findings(), ENGLISH), "What the reports say, place by place")
    assert isinstance(block, Paragraph)
    assert plain(block.line) == "The last 2 of 7; `caravan-map export` writes all."
