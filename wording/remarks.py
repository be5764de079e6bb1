"""Remarks in words (kilometres, days)."""

from __future__ import annotations

from ..geo.route import Route
from ..track.progress import Progress
from ..track.remarks import Remark
from .language import Language, language


def remark_text(remark: Remark, route: Route, *, told: Language | None = None) -> str:
    """Word a remark.

    Parameters
    ----------
    remark
        What is to be said.
    route
        The route it is said of.
    told
        In which language; None for English.

    Returns
    -------
    str
        A clause, without a full stop.
    """
    told = told or language()
    if remark.kind == "of-reading":
        return _of_reading(str(remark.figures["text"]), told)
    names = {"road": road_name(route, told), "goal": route.destination.label}
    return told.tell(told.phrases.remarks[remark.kind], **names, **remark.figures)


def _of_reading(text: str, told: Language) -> str:
    from .readings import reading_warning  # which needs the words, and they the name of a road
    from .words import Words

    return reading_warning(text, Words(told))[0]


def eta_why_text(progress: Progress, *, told: Language | None = None) -> str:
    """Say how the arrival was reckoned, or why there is none."""
    return remark_text(progress.eta_why, progress.track.route, told=told)


def warning_texts(progress: Progress, *, told: Language | None = None, advised: bool = False) -> tuple[str, ...]:
    """Say what a reader must know before using the figures; if `advised`, also what whoever runs the program can do."""
    advice = (told or language()).phrases.advice if advised else {}
    texts = ((warning.kind, remark_text(warning, progress.track.route, told=told)) for warning in progress.warnings)
    return tuple("; ".join(filter(None, (text, advice.get(kind)))) for kind, text in texts)


def road_name(route: Route, told: Language) -> str:
    """Name a route in a sentence: by its title in the language, else by its ends.

    Examples
    --------
    >>> from caravan_map.geo.place import LonLat
    >>> from caravan_map.geo.route import Stop
    >>> ends = [Stop(n, "", LonLat(x, 15.0), None, 0, "anchor", x + 93) for n, x in (("Arriaga", -93), ("Tonalá", -92))]
    >>> road = Route("r", "coast road", tuple(ends), "", "", "")
    >>> road_name(road, language("en")), road_name(road, language("es"))
    ('the coast road', 'la carretera de Arriaga a Tonalá')
    """
    code = told.locale.language
    title = route.title if code == "en" else dict(route.titles).get(code)
    sentences = told.phrases.sentences
    if title is None:
        return told.tell(sentences.road, start=route.stops[0].label, goal=route.destination.label)
    return told.tell(sentences.titled, title=title)


def road_to(route: Route, told: Language) -> str:
    """Name a route in a sentence that names its destination too: once is enough.

    Examples
    --------
    >>> from caravan_map.geo.place import LonLat
    >>> from caravan_map.geo.route import Stop
    >>> ends = [Stop(n, "", LonLat(x, 15.0), None, 0, "anchor", x + 93) for n, x in (("Arriaga", -93), ("Tonalá", -92))]
    >>> road = Route("r", "way from Arriaga to Tonalá", tuple(ends), "", "", "")
    >>> road_to(road, language("en")), road_to(road, language("es"))
    ('the way from Arriaga', 'la carretera de Arriaga')
    """
    name, goal = road_name(route, told), f" {route.destination.label}"
    return name.removesuffix(goal).rpartition(" ")[0] if name.endswith(goal) else name
