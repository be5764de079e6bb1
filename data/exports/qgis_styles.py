"""How QGIS shows each layer of a GeoPackage: rules, symbols and labels as its QML, in the colours of the page.

Every name of a column in an expression is this project's own; nothing of an article stands in a style.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

_GREY, _INK, _ORANGE = "139,148,155", "23,34,45", "194,87,12"
_HERE, _BLUE, _GREEN, _PURPLE = "180,71,10", "31,95,168", "0,112,95", "122,63,152"
_PAPER = "255,255,255"


@dataclass(frozen=True, slots=True)
class _Rule:
    """What some rows of a layer look like: a name for the legend, an expression (empty for all others), a symbol."""

    label: str
    filter: str
    symbol: str
    shown: bool = True


def _options(values: Mapping[str, str]) -> str:
    options = "".join(f'<Option type="QString" name="{name}" value="{value}"/>' for name, value in values.items())
    properties = "".join(f'<prop k="{name}" v="{value}"/>' for name, value in values.items())  # QGIS before 3.26
    return f'<Option type="Map">{options}</Option>{properties}'


def _line(colour: str, width_mm: float, *, opacity: int = 255, dashed: bool = False) -> str:
    values = {
        "line_color": f"{colour},{opacity}",
        "line_width": str(width_mm),
        "line_width_unit": "MM",
        "line_style": "dash" if dashed else "solid",
        "capstyle": "round",
        "joinstyle": "round",
    }
    return f'<layer class="SimpleLine" enabled="1" locked="0" pass="0">{_options(values)}</layer>'


def _marker(shape: str, fill: str, *, size_mm: float = 3.2, outline: str = _PAPER, opacity: int = 255) -> str:
    values = {
        "name": shape,
        "color": f"{fill},{opacity}",
        "outline_color": f"{outline},255",
        "outline_width": "0.4",
        "size": str(size_mm),
        "size_unit": "MM",
    }
    return f'<layer class="SimpleMarker" enabled="1" locked="0" pass="0">{_options(values)}</layer>'


def _renderer(rules: Iterable[_Rule], kind: str) -> str:
    found = list(rules)
    branches = "".join(
        f'<rule key="{{{at}}}" symbol="{at}" label="{escape(rule.label)}" filter="{escape(rule.filter or "ELSE")}"'
        f"{'' if rule.shown else ' checkstate=' + chr(34) + '0' + chr(34)}/>"
        for at, rule in enumerate(found)
    )
    symbols = "".join(
        f'<symbol type="{kind}" name="{at}" alpha="1" clip_to_extent="1" force_rhr="0">{rule.symbol}</symbol>'
        for at, rule in enumerate(found)
    )
    return (
        f'<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">'
        f'<rules key="{{root}}">{branches}</rules><symbols>{symbols}</symbols></renderer-v2>'
    )


def _labels(expression: str, *, colour: str) -> str:
    """Label every row, none over another, with a halo in white."""
    return (
        '<labeling type="simple"><settings calloutType="simple">'
        f'<text-style fieldName="{escape(expression)}" isExpression="1" fontSize="8" fontSizeUnit="Point"'
        f' fontFamily="Sans" textColor="{colour},255" textOpacity="1">'
        f'<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="{_PAPER},255"'
        ' bufferOpacity="0.9" bufferJoinStyle="128"/></text-style>'
        '<placement placement="6" dist="1.2" distUnits="MM" predefinedPositionOrder="R,L,TR,TL,BR,BL,T,B"/>'
        '<rendering drawLabels="1" obstacle="1" displayAll="0"/></settings></labeling>'
    )


def _temporal(start: str, end: str | None = None) -> str:
    """Let the temporal controller play the rows: mode 1 is a field of one day, 2 two fields of an interval."""
    mode = "1" if end is None else "2"
    return (
        f'<temporal enabled="1" mode="{mode}" startField="{start}" endField="{end or ""}" durationField=""'
        ' durationUnit="d" fixedDuration="1" accumulate="0" startExpression="" endExpression="" limitMode="1">'
        "<fixedRange><start></start><end></end></fixedRange></temporal>"
    )


def _style(renderer: str, *, labels: str = "", temporal: str = "", shown_as: str = "", kind: int = 0) -> str:
    expression = f"<previewExpression>{escape(shown_as)}</previewExpression>" if shown_as else ""
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">'
        '<qgis version="3.22" styleCategories="AllStyleCategories"'
        f' labelsEnabled="{1 if labels else 0}">'
        f"{temporal}{renderer}{labels}<blendMode>0</blendMode><layerOpacity>1</layerOpacity>"
        f"{expression}<layerGeometryType>{kind}</layerGeometryType></qgis>"
    )


_LAST = '"newest"'
_MAIN = "\"group\" = 'main'"
_BEEN = {"departed": _BLUE, "at": _GREEN, "passed": _PURPLE, "ended": "47,53,59"}
_REGION = "\"kind\" IN ('region', 'country', 'continent', 'border')"
_SIGHTED = "\"used\" AND \"role\" IN ('departed', 'at', 'passed', 'ended')"

STYLES: Mapping[str, str] = MappingProxyType(
    {
        "route": _style(
            _renderer(
                (
                    _Rule("measured along", '"measured"', _line(_GREY, 0.9)),
                    _Rule("other corridors", "", _line(_GREY, 0.4, dashed=True)),
                ),
                "line",
            ),
            shown_as='"title"',
            kind=1,
        ),
        "ranges": _style(
            _renderer(
                (
                    _Rule("range on the last day", _LAST, _line(_ORANGE, 3.2, opacity=120)),
                    _Rule("ranges of the days before", "", _line(_ORANGE, 1.6, opacity=60), shown=False),
                ),
                "line",
            ),
            temporal=_temporal("date"),
            shown_as='"date"',
            kind=1,
        ),
        "track": _style(
            _renderer(
                (
                    _Rule("estimate on the last day", _LAST, _marker("circle", _HERE, size_mm=4.4)),
                    _Rule("estimate at each day's end", "", _marker("circle", _PAPER, size_mm=2.2, outline=_HERE)),
                ),
                "marker",
            ),
            labels=_labels("format_date(\"date\", 'd MMM')", colour=_HERE),
            temporal=_temporal("date"),
            shown_as='"date"',
        ),
        "positions": _style(
            _renderer(
                (
                    _Rule(
                        "in a region",
                        f"{_SIGHTED} AND {_REGION}",
                        _marker("circle", _PAPER, size_mm=7, opacity=40, outline=_GREY),
                    ),
                    *(
                        _Rule(
                            role,
                            f"{_SIGHTED} AND {_MAIN} AND NOT ({_REGION}) AND \"role\" = '{role}'",
                            _marker("circle", fill),
                        )
                        for role, fill in _BEEN.items()
                    ),
                    _Rule(
                        "advance group, group behind",
                        f"{_SIGHTED} AND NOT ({_MAIN}) AND NOT ({_REGION})",
                        _marker("circle", _PAPER, outline=_INK),
                    ),
                    _Rule(
                        "heading to",
                        "\"used\" AND \"role\" IN ('toward', 'destination')",
                        _marker("triangle", _PAPER, outline=_INK),
                    ),
                    _Rule(
                        "not used",
                        "NOT \"used\" AND \"role\" NOT IN ('mention', 'origin')",
                        _marker("cross2", _GREY, size_mm=2.4, outline=_GREY),
                    ),
                    _Rule("only named", "", _marker("circle", _GREY, size_mm=1.4, outline=_GREY), shown=False),
                ),
                "marker",
            ),
            temporal=_temporal("date_start", "date_end"),
            shown_as='"role" || \': \' || "place"',
        ),
        "contradictions": _style(
            _renderer(
                (
                    _Rule("believed", '"used"', _marker("diamond", _GREEN, size_mm=2.6)),
                    _Rule("contradicts it", "", _marker("cross2", _ORANGE, size_mm=2.6, outline=_ORANGE)),
                ),
                "marker",
            ),
            temporal=_temporal("date_start", "date_end"),
            shown_as='"dispute" || \': \' || "place"',
        ),
    }
)
