"""GeoJSON as RFC 7946 has it: one collection of every located layer, no coordinate reference system but WGS 84."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from .content import About, Content, Layer
from .shapes import bounds


def geojson(content: Content) -> bytes:
    """Write every layer that has shapes as one FeatureCollection.

    Parameters
    ----------
    content
        What to write.

    Returns
    -------
    bytes
        UTF-8, a feature a line. `properties` holds the columns, with the layer's name first; a feature's `id` is that
        name and the row's first column, such as ``positions/p3``. Title, attribution and the like are foreign members
        of the collection (section 6.1).

    Notes
    -----
    There are no polygons, hence nothing to wind. Lines are cut at the antimeridian; where one is, the collection's
    `bbox` crosses it, too (section 5.2).
    """
    located = [layer for layer in content.layers.values() if layer.schema.shape]
    box = bounds(shape for layer in located for shape in layer.shapes)
    members = {"type": "FeatureCollection", **({"bbox": box} if box else {}), **about_members(content.about)}
    head = json.dumps(members, ensure_ascii=False, allow_nan=False, indent=1)
    features = ",\n".join(_line(feature) for layer in located for feature in _features(layer))
    return inert(f'{head.removesuffix("}").rstrip()},\n "features": [\n{features}\n]}}\n').encode()


def inert(json_text: str) -> str:
    r"""Escape what would end a script that JSON is put into; the values stay the same.

    Examples
    --------
    >>> inert('["</script>"]')
    '["\\u003c/script>"]'
    """
    return json_text.replace("<", "\\u003c")


def about_members(about: About) -> dict[str, object]:
    """Give what a file says of itself, as members of a JSON object."""
    return {
        "generator": about.generator,
        "title": about.title,
        "description": about.summary,
        "notice": about.notice,
        "as_of": about.as_of.isoformat(),
        "status": about.status,
        "level": about.level,
        "attribution": list(about.attribution),
    }


def _features(layer: Layer) -> Iterator[Mapping[str, object]]:
    key = layer.schema.fields[0].name
    for record, shape in layer.marks():
        yield {
            "type": "Feature",
            "id": f"{layer.schema.name}/{record[key]}",
            "geometry": shape,
            "properties": {"layer": layer.schema.name, **record},
        }


def _line(feature: Mapping[str, object]) -> str:
    return json.dumps(feature, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
