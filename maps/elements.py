"""folium elements that take text from articles safely; folium's own would read it as markup, script or template.

folium renders an element's script, then compiles the result as a Jinja template once more: so text must hold no brace,
besides no ``<`` and no quote. ``script_json`` writes such text. Importing this module imports folium.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import folium
from branca.element import Element, MacroElement
from folium.template import Template

from ..geo.place import LonLat
from ..wording.words import in_place
from .pinned import Pinned, Told

_UNSAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&'`{}%#\u2028\u2029"}


def script_json(value: object) -> str:
    r"""Write a value as JSON that is inert in a script, in HTML and in a template.

    Structural braces are set apart by a space so that no two of them meet; controls that turn the direction of writing
    are left out.

    Examples
    --------
    >>> script_json({"a": "</script>{{ 7 }}"})
    '{"a": "\\u003c/script\\u003e\\u007b\\u007b 7 \\u007d\\u007d"}'
    """
    if isinstance(value, dict):
        inside = ", ".join(f"{script_json(str(key))}: {script_json(item)}" for key, item in value.items())
        return "{" + inside + (" }" if inside.endswith("}") else "}")
    if isinstance(value, list | tuple):
        return "[" + ", ".join(script_json(item) for item in value) + "]"
    if isinstance(value, str):
        value = in_place(value)
    return json.dumps(value, allow_nan=False).translate(_UNSAFE)


class Raw(Element):
    """Text that goes into the figure as it stands, never read as a template."""

    def __init__(self, text: str) -> None:
        """Keep the text."""
        super().__init__()
        self.text = text

    def render(self, **_kwargs: object) -> str:
        """Give the text."""
        return self.text


class Mark(folium.Marker):
    """A marker that the map's script draws when it first comes into sight.

    folium would make the marker with Leaflet's own icon, whose picture the browser then asks for, and change it after.
    """

    _template = Template(
        "{% macro script(this, kwargs) %}var {{ this.get_name() }} = CaravanMap.mark("
        "{{ this._parent.get_name() }}, {{ this.pinned }});{% endmacro %}"
    )

    def __init__(self, pinned: Pinned) -> None:
        """Keep what is drawn, and where."""
        super().__init__(location=[round(pinned.point.lat, 5), round(pinned.point.lon, 5)])
        self.pinned = script_json(pinned.fields)


class Marks(MacroElement):
    """Many marks with their notes: one element, for each costs folium a template."""

    _template = Template(
        "{% macro script(this, kwargs) %}CaravanMap.addMarks("
        "{{ this._parent.get_name() }}, {{ this.marks }});{% endmacro %}"
    )

    def __init__(self, marks: Iterable[Pinned]) -> None:
        """Keep the marks."""
        super().__init__()  # type: ignore[no-untyped-call]  # it ships no types
        self._name = "Marks"
        self.marks = script_json([pinned.fields for pinned in marks])


class Note(MacroElement):
    """What opens when its parent layer is chosen."""

    _template = Template(
        "{% macro script(this, kwargs) %}CaravanMap.note("
        "{{ this._parent.get_name() }}, {{ this.html }}, {{ this.label }}, {{ this.about }});{% endmacro %}"
    )

    def __init__(self, told: Told) -> None:
        """Keep what it says."""
        super().__init__()  # type: ignore[no-untyped-call]  # it ships no types
        self._name = "Note"
        self.html = script_json(told.html)
        self.label = script_json(told.label)
        self.about = script_json(told.about)


class Ground(MacroElement):
    """The basemap: land, borders and state lines in few letters, see `encoding`."""

    _template = Template(
        "{% macro script(this, kwargs) %}CaravanMap.ground("
        "{{ this._parent.get_name() }}, {{ this.shapes }}, {{ this.quantum }});{% endmacro %}"
    )

    def __init__(self, shapes: Mapping[str, Sequence[str]], quantum: float) -> None:
        """Keep the shapes and the degrees their steps count in."""
        super().__init__()  # type: ignore[no-untyped-call]  # it ships no types
        self._name = "Ground"
        self.shapes = script_json(dict(shapes))
        self.quantum = quantum


@dataclass(frozen=True, slots=True)
class Name:
    """A name on the map that opens nothing; `kind`, `rank`, `gap_px` and `zooms` as of `marks.marker`."""

    point: LonLat
    text: str
    kind: str
    rank: int
    gap_px: int
    zooms: tuple[float, float]


class Names(MacroElement):
    """Many names, with the same drawing beside each or none: one element, for each costs folium a template."""

    _template = Template(
        "{% macro script(this, kwargs) %}CaravanMap.names("
        "{{ this._parent.get_name() }}, {{ this.names }}, {{ this.drawing }});{% endmacro %}"
    )

    def __init__(self, names: Iterable[Name], *, drawing: str = "") -> None:
        """Keep the names and the drawing, HTML of our own."""
        super().__init__()  # type: ignore[no-untyped-call]  # it ships no types
        self._name = "Names"
        self.drawing = script_json(drawing)
        self.names = script_json(
            [[round(n.point.lat, 5), round(n.point.lon, 5), n.text, n.kind, n.rank, n.gap_px, *n.zooms] for n in names]
        )


class Moving(MacroElement):
    """What moves with the day: the mark of the group, the part travelled, the range; and where they are each day."""

    _template = Template(
        "{% macro script(this, kwargs) %}CaravanMap.moving({{ this.here }}, {{ this.done }}, {{ this.band }}, "
        "{{ this.calendar }});{% endmacro %}"
    )

    def __init__(self, here: Element, done: Element, band: Element, *, calendar: object) -> None:
        """Keep the three layers and what map.js moves them by."""
        super().__init__()  # type: ignore[no-untyped-call]  # it ships no types
        self._name = "Moving"
        self._layers = (here, done, band)
        self.calendar = script_json(calendar)

    @property
    def here(self) -> str:
        """Name the mark's variable."""
        return str(self._layers[0].get_name())

    @property
    def done(self) -> str:
        """Name the travelled line's variable."""
        return str(self._layers[1].get_name())

    @property
    def band(self) -> str:
        """Name the range's variable."""
        return str(self._layers[2].get_name())


class Start(MacroElement):
    """Sets the map going once every layer is on it: the view, its two buttons, the overview, the labels."""

    _template = Template(
        "{% macro script(this, kwargs) %}CaravanMap.start("
        "{{ this._parent.get_name() }}, {{ this.settings }});{% endmacro %}"
    )

    def __init__(self, **settings: object) -> None:
        """Keep the settings map.js reads."""
        super().__init__()  # type: ignore[no-untyped-call]  # it ships no types
        self._name = "Start"
        self.settings = script_json(settings)


def number_elements(root: Element) -> None:
    """Give every element below a root a serial number for an id, so that the same map is always the same bytes."""
    for serial, element in enumerate(_walk(root)):
        element._id = f"{serial}"  # noqa: SLF001 - folium offers no other way


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for child in element._children.values():  # noqa: SLF001 - folium offers no other way
        yield from _walk(child)
