"""Markdown articles: the front matter's values, and the text a reader would see."""

from __future__ import annotations

import re

from ..errors import ArticleError

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)

_LONGEST_FRONT_MATTER = 50_000
_TWO_COLONS = "mapping values are not allowed here"  # as PyYAML words it
_ADVICE = "; put a value with a colon in it into quotation marks"


def front_matter(name: str, text: str) -> tuple[dict[str, object], str]:
    """Part a Markdown file into its front matter and its body.

    Parameters
    ----------
    name
        The file, for the message.
    text
        Its content.

    Returns
    -------
    tuple
        The values (empty where there is no front matter) and the body.

    Raises
    ------
    ArticleError
        If the front matter is not a YAML mapping, or too long.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    if len(match[1]) > _LONGEST_FRONT_MATTER:
        told = f"the front matter between --- lines is longer than {_LONGEST_FRONT_MATTER:,} characters; shorten it"
        raise ArticleError(name, told)
    import yaml

    try:
        values = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # a ValueError is of a day the calendar lacks
        where = getattr(error, "problem_mark", None)
        line = f" (line {where.line + 2})" if where is not None else ""
        advice = _ADVICE if getattr(error, "problem", None) == _TWO_COLONS else ""
        raise ArticleError(name, f"the front matter between --- lines is not valid YAML{line}{advice}") from error
    if values is None:
        return {}, text[match.end() :]
    if not isinstance(values, dict):
        raise ArticleError(name, "the front matter between --- lines must be “key: value” lines")
    return {str(key): value for key, value in values.items()}, text[match.end() :]


def plain_text(body: str) -> tuple[str | None, str]:
    r"""Give the text of a Markdown document, a line a block, without its marks, images and addresses.

    Parameters
    ----------
    body
        The document.

    Returns
    -------
    tuple
        The first heading (None where there is none), and the text, the heading included.

    Examples
    --------
    >>> plain_text("# On foot\n\nThey left [the coast](https://example.org) on *Sunday*.")
    ('On foot', 'On foot\n\nThey left the coast on Sunday.')
    """
    from markdown_it import MarkdownIt

    heading: str | None = None
    blocks: list[str] = []
    in_heading = False
    for token in MarkdownIt("commonmark").parse(body):
        if token.type == "heading_open":
            in_heading = True
        elif token.type == "heading_close":
            in_heading = False
        elif token.type == "inline":
            block = "".join(_piece(child.type, child.content) for child in token.children or ()).strip()
            heading = block if in_heading and heading is None else heading
            blocks.append(block)
        elif token.type in {"code_block", "fence"}:
            blocks.append(token.content.strip())
    return heading, "\n\n".join(block for block in blocks if block)


def _piece(kind: str, content: str) -> str:
    if kind in {"softbreak", "hardbreak"}:
        return "\n" if kind == "hardbreak" else " "
    return content if kind in {"text", "code_inline"} else ""
