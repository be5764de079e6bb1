"""Elements of XML, each text on one line of signs that XML can hold: what libxml2 writes is escaped."""

from __future__ import annotations

from typing import Any

from lxml import etree

from ..tables import printable


def added(parent: Any, tag: str, text: object = None, /, **attributes: object) -> Any:  # noqa: ANN401 - lxml ships no types
    """Add an element at the end of another one, in its namespace unless `tag` has its own.

    Parameters
    ----------
    parent
        The other one.
    tag
        Its name, ``{namespace}name`` for another namespace.
    text
        What stands in it, None for nothing.
    attributes
        Its attributes; one that is None is left out.

    Returns
    -------
    lxml.etree._Element
        The element.
    """
    home = parent.tag[: parent.tag.index("}") + 1]
    element = etree.SubElement(parent, tag if tag.startswith("{") else f"{home}{tag}")
    element.text = None if text is None else printable(str(text))
    for key, value in attributes.items():
        if value is not None:
            element.set(key, printable(str(value)))
    return element


def degrees_text(degrees: float) -> str:
    """Write degrees as XML's decimals are: without an exponent, to about a metre.

    Examples
    --------
    >>> degrees_text(-92.25891), degrees_text(0.00001)
    ('-92.25891', '0.00001')
    """
    return f"{degrees:.5f}"


def document(root: Any) -> bytes:  # noqa: ANN401 - likewise
    """Write a whole document: UTF-8, indented, with its declaration and a line ending last."""
    etree.indent(root, space=" ")
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"
