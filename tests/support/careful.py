"""A story to be told with care: four articles along the coast, two of them too new, and a plan for a day too new."""

from __future__ import annotations

import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

NOTICES = ("By the choice of the publisher", "Por decisión de quien publica")

ARTICLES = (
    (
        "tapachula-sale",
        "2024-01-02",
        "The caravan leaves Tapachula",
        "Some 900 left Tapachula on Monday, January 1, Rosa Lima said. The caravan slept in Huixtla on Tuesday.",
    ),
    (
        "llegan-a-escuintla",
        "2024-01-05",
        "Walkers reach Escuintla",
        "The caravan reached Escuintla on Thursday by the Nameless Bridge. It will be in Mapastepec on January 7.",
    ),
    (
        "camp-at-pijijiapan",
        "2024-01-09",
        "Camp at Pijijiapan",
        "The caravan reached Pijijiapan on Monday, January 8. Some 333 people are still with it.",
    ),
    (
        "arriaga-today",
        "2024-01-12",
        "On to Arriaga",
        "The caravan reached Arriaga on Friday, January 12. Some 444 people walked in.",
    ),
)
TOO_NEW = (
    *("camp-at-pijijiapan", "arriaga-today", "Camp at Pijijiapan", "On to Arriaga", "333 people", "444 people"),
    *("2024-01-07", "2024-01-08", "2024-01-09", "2024-01-10", "2024-01-11", "2024-01-12", "2024-01-1"),
    *("January 7", "7 January", "8 January", "9 January", "10 January", "12 January", "7 de enero", "12 de enero"),
    *("will be in Mapastepec",),
)
"""What stands in articles of 9 January and later, and what an older one says of 7 January."""
TOO_FINE = (
    *("Tapachula", "Huixtla", "Escuintla", "Mapastepec", "Pijijiapan", "Arriaga", "Tonalá", "Comaltitlán"),
    *("tapachula-sale", "llegan-a", "Nameless Bridge", "Rosa Lima", "Matamoros", "Nuevo Laredo", "Tijuana"),
    *("14.90541", "-92.25891", "15.13924", "-92.4634", "15.31944", "-92.65833", "14.905", "15.139", "15.319"),
    *("wire.example", "slept in"),
)
"""Places, files, people, points and sentences that are finer than a region or a corner of the grid."""


def careful_story(folder: Path) -> Path:
    """Write the articles into a folder of their own, with an address each, and give it."""
    folder.mkdir()
    for name, day, title, text in ARTICLES:
        article = {"title": title, "text": text, "published": day, "source": f"Outlet of {day[-2:]}", "language": "en"}
        article["url"] = f"https://wire.example/{name}"
        (folder / f"{name}.json").write_text(json.dumps(article), encoding="utf-8")
    (folder / "story.toml").write_text('route = "gulf-matamoros"\nmode = "walk"\n', encoding="utf-8")
    return folder


def texts(file: Path) -> Iterator[str]:
    """Give a file's bytes as text, and what is packed in it."""
    content = file.read_bytes()
    yield html.unescape(content.decode("utf-8", errors="replace"))
    if file.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (re.sub("<[^>]+>", "", archive.read(name).decode()) for name in archive.namelist()
                        if name.endswith(".xml"))  # fmt: skip
    elif file.suffix == ".pdf":
        import pypdf

        pdf = pypdf.PdfReader(io.BytesIO(content))
        yield f"{pdf.metadata} {' '.join(page.extract_text() for page in pdf.pages)} {dict(pdf.attachments)}"
    elif file.suffix == ".parquet":
        from pyarrow import parquet

        table = parquet.read_table(file)
        yield f"{table.to_pylist()} {table.schema.metadata}"
    elif file.suffix == ".gpkg":
        with closing(sqlite3.connect(file)) as base:
            yield "\n".join(base.iterdump())


def check(folder: Path, words: tuple[str, ...]) -> None:
    """Search every file of a folder."""
    files = sorted(folder.iterdir())
    assert files
    for file in files:
        found = list(texts(file))
        told = [word for word in words if any(word.casefold() in text.casefold() for text in found)]
        assert (file.name, told) == (file.name, [])
        said = [re.sub(r"[\s\u00ad-]+", " ", text) for text in found]
        assert any(notice in text for notice in NOTICES for text in said), f"{file.name} does not say what is withheld"
