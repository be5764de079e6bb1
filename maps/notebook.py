"""The frame in which a notebook shows a map, with a name for those who hear it. Importing it imports folium."""

from __future__ import annotations

from branca.element import Figure
from markupsafe import Markup

from ..wording.words import in_place

_FRAME = Markup(
    '<div style="position:relative;width:100%;height:0;padding-bottom:{ratio}">'
    '<span style="color:#565656">{untrusted}</span>'
    '<iframe title="{title}" lang="{lang}" srcdoc="{html}" allowfullscreen'
    ' style="position:absolute;width:100%;height:100%;left:0;top:0;border:0"></iframe></div>'
)


class Named(Figure):
    """A figure with a title and a language, which folium's has not."""

    def __init__(self, title: str, lang: str, *, untrusted: str) -> None:
        """Keep the title, the language as a BCP 47 tag, and what is read where a notebook is not trusted to show it."""
        super().__init__(title=Markup.escape(in_place(title)))
        self.lang = lang
        self.untrusted = untrusted

    def render(self, **kwargs: object) -> str:
        """Write the document that the frame holds."""
        written: str = super().render(**kwargs)
        return written.replace("<html>", str(Markup('<html lang="{}">').format(self.lang)), 1)

    def _repr_html_(self, **kwargs: object) -> str:
        """Show the map in a notebook."""
        return str(
            _FRAME.format(
                ratio=self.ratio,
                untrusted=self.untrusted,
                title=Markup(self.title),  # noqa: S704 - escaped above
                lang=self.lang,
                html=self.render(**kwargs),
            )
        )
