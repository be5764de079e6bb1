from __future__ import annotations

from dataclasses import replace

import pytest
from caravan_map.track.alternatives import likelihoods, options_of
from caravan_map.track.destinations import end_of
from caravan_map.track.inference import infer
from caravan_map.track.track import Track
from walks import COAST, GAZETTEER, claim, eve, told, town

READING = told(claim(town("Tapachula"), 0, role="departed"), claim(town("Huixtla"), 2))
TRACK = infer(READING, COAST, GAZETTEER, on=eve(2))


def on_route(name: str, *, log_likelihood: float) -> Track:
    return replace(TRACK, route=replace(COAST, name=name), log_likelihood=log_likelihood)


def test_likelihoods_are_shares_of_the_evidence() -> None:
    found = likelihoods([on_route("a", log_likelihood=-700.0), on_route("b", log_likelihood=-701.0)])
    assert sum(found) == pytest.approx(1)
    assert found[0] / found[1] == pytest.approx(2.71828, rel=1e-4)


def test_a_hopeless_route_has_none_left() -> None:
    assert likelihoods([on_route("a", log_likelihood=-1.0), on_route("b", log_likelihood=-5000.0)]) == (1.0, 0.0)


def test_options_stand_by_their_likelihood_and_the_chosen_one_is_marked() -> None:
    chosen, other = on_route("chosen", log_likelihood=-20.0), on_route("other", log_likelihood=-18.0)
    ends = [end_of(each, READING, on=eve(2), status="moving") for each in (chosen, other)]
    first, second = options_of([chosen, other], ends, on=eve(2))
    assert [(first.name, first.chosen), (second.name, second.chosen)] == [("other", False), ("chosen", True)]
    assert second.done_km == TRACK.days[-1].km
    assert second.remaining_km == ends[0].remaining_km
    assert second.eta_why == ends[0].eta_why


def test_of_routes_as_likely_the_chosen_stands_first() -> None:
    chosen, other = on_route("z", log_likelihood=-20.0), on_route("a", log_likelihood=-20.0)
    ends = [end_of(each, READING, on=eve(2), status="moving") for each in (chosen, other)]
    assert [option.name for option in options_of([chosen, other], ends, on=eve(2))] == ["z", "a"]
