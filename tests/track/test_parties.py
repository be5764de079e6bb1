from __future__ import annotations

from caravan_map.track.parties import parties_of, seen_from
from caravan_map.track.reckoning import progress
from support.tracks import at, departed, track
from walks import CHIAPAS, claim, day, eve, told, town

STORY = (
    departed(),
    claim(town("Huixtla"), 2),
    claim(town("Mapastepec"), 3, group="vanguard"),
    claim(town("Huehuetán"), 3, group="rear"),
    claim(town("Escuintla"), 4),
)


def test_a_party_has_a_track_of_its_own_where_a_report_places_it_in_a_town() -> None:
    assert parties_of(told(*STORY)) == ("vanguard", "rear")
    assert parties_of(told(departed(), claim(CHIAPAS, 3, group="vanguard"))) == ()
    assert parties_of(told(departed(), claim(town("Huixtla"), day(None, 3), group="rear"))) == ()


def test_each_party_is_where_its_own_reports_have_it() -> None:
    reading = told(*STORY)
    main = at(track(on=4, reading=reading), 3)
    vanguard = at(track(on=4, reading=seen_from(reading, "vanguard")), 3)
    rear = at(track(on=4, reading=seen_from(reading, "rear")), 3)
    assert rear.high < main.low < main.high < vanguard.low


def test_the_main_group_bounds_a_party_on_the_days_it_has_no_report() -> None:
    reading = told(*STORY)
    vanguard = track(on=4, reading=seen_from(reading, "vanguard"))
    assert at(vanguard, 2).low > 35
    rear = track(on=4, reading=seen_from(reading, "rear"))
    assert at(rear, 4).high < 71


def test_claims_keep_their_ids() -> None:
    assert [one.id for one in seen_from(told(*STORY), "rear").positions] == [one.id for one in STORY]


def test_progress_says_where_each_party_is_until_it_has_not_been_heard_of_for_two_weeks() -> None:
    reading = told(*STORY)
    for days, parties in ((4, ["vanguard", "rear"]), (25, [])):
        main = track(on=days, reading=reading)
        tracks = [(party, track(on=days, reading=seen_from(reading, party))) for party in parties_of(reading)]
        found = progress(main, reading, on=eve(days), party_tracks=tracks)
        assert [standing.party for standing in found.parties] == parties
        assert [standing.last_report.place for standing in found.parties] == ["Mapastepec", "Huehuetán"][: len(parties)]
