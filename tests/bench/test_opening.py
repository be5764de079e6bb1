from __future__ import annotations

from caravan_map.bench.opening import CLAIMS, PLACES, spread
from caravan_map.bench.synthetic import long_story
from caravan_map.data.routes import load_route


def test_claims_are_spread_over_many_places_of_the_route() -> None:
    route = load_route("gulf-matamoros")
    told, _ = long_story(route, claims=12, days=3)
    found = [claim.candidates[0].place for claim in spread(told, route)]
    each = CLAIMS // PLACES
    assert [place.name for place in found[: each + 1]] == ["Village 0"] * each + ["Village 1"]
    assert found[0].point == route.point_at(0)
    assert len({place.geonameid for place in found}) == 12 // each
