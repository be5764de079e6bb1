from __future__ import annotations

from dataclasses import replace

import samples
from caravan_map.track.remarks import Remark
from caravan_map.wording.language import language
from caravan_map.wording.remarks import warning_texts


def test_what_the_program_can_be_asked_is_told_to_whoever_runs_it_and_not_to_readers() -> None:
    found = replace(samples.progress(), warnings=(Remark("fitted", {}),))
    (told,), (advised,) = warning_texts(found), warning_texts(found, advised=True)
    assert told.endswith("and its lengths are estimates")
    assert advised == f"{told}; name a route to measure along a road"
    spanish = warning_texts(found, told=language("es"), advised=True)
    assert spanish[0].endswith("; indique una ruta para medir por carretera")
