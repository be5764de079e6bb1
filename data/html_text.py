"""HTML as a reader sees it: the text of a fragment, a line a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    """
    address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
    h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul
    """.split()
)
_UNSEEN = frozenset(
    "audio canvas head iframe link math meta noscript object script style svg template title video".split()
)
_BLANKS = re.compile(r"[^\S\n]+")
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def parsed_html(text: str) -> HtmlElement | None:
    """Parse HTML of any quality; None where nothing can be made of it.

    Parameters
    ----------
    text
        A page or a fragment.

    Returns
    -------
    HtmlElement or None
        Its root, without comments and processing instructions.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        return document_fromstring(_NOT_XML.sub(" ", text).encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError, AssertionError):  # an AssertionError is of a page that is nothing but comments
        return None


def text_of(element: HtmlElement) -> str:
    r"""Give the text of an element, a line a block, without what a reader does not see.

    Parameters
    ----------
    element
        The element; what follows it is left out.

    Returns
    -------
    str
        Lines without blanks at their ends, none of them empty.

    Examples
    --------
    >>> page = parsed_html("<h1>On foot</h1><p>They left<br>the <b>coast</b>.</p><script>no</script>")
    >>> text_of(page)
    'On foot\nThey left\nthe coast.'
    """
    from lxml.etree import iterwalk

    pieces: list[str] = []
    unseen = 0
    walk = iterwalk(element, events=("start", "end"))
    for event, node in walk:
        is_unseen = node.tag in _UNSEEN
        edge = "\n" if node.tag in _BLOCKS else ""
        if event == "start":
            unseen += is_unseen
            pieces.append(edge)
            content = node.text
        else:
            unseen -= is_unseen
            pieces.append(edge)
            content = node.tail if node is not element else None
        if content and not unseen:
            pieces.append(content.replace("\n", " "))
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
