"""Writes every kind of output into a folder, for the tests that compare them; run as ``python every_output.py FOLDER``.

The folder must hold ``in``, a story. Prints as JSON the SHA-256 of each file, and every attempt to reach another
host, of which none succeeds.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import sys
from pathlib import Path

from caravan_map.cli import main
from caravan_map.data import gazetteer

EXPORTS = ("geojson", "gpkg", "gpx", "kml", "csv", "parquet", "mf.json")
PICTURES = ("png", "svg", "pdf")
REPORTS = ("md", "html", "docx", "pdf")
#: What Python tells of an attempt to reach another host, a name server among them (PEP 578).
CONTACTS = frozenset(
    f"socket.{event}" for event in ("connect", "getaddrinfo", "gethostbyname", "gethostbyaddr", "sendto", "sendmsg")
)
#: Each file that is printed, with the command.
PRINTED = {
    **{f"progress.{layout}": f"progress in --explain --format {layout}" for layout in ("table", "json", "csv", "md")},
    "progress-es.md": "progress in --lang es-ES --level 0.9 --format md",
    "progress-day.json": "progress in --on 2023-12-26 --format json",
    "progress-likeliest.json": "progress in/000-sky-news.md in/002-nbc-news.md --mode 10-40 --format json",
    **{f"timeline.{layout}": f"timeline in --format {layout}" for layout in ("table", "json", "jsonl", "csv", "md")},
    "places.jsonl": "places in --format jsonl",
    "route.json": "route show gulf-matamoros --format geojson",
    **{f"embed.{kind}": f"embed map.html --format {kind}" for kind in ("html", "figure", "oembed", "svg")},
}
#: The commands that write files themselves.
WRITTEN = (
    "map in -o map.html --address https://news.example/map.html",
    "map in -o map-es.html --lang es",
    *(f"image in -o map.{kind}" for kind in PICTURES),
    *(f"chart in -o chart.{kind}" for kind in PICTURES),
    "image in -o social-es.png --size social --theme dark --lang es",
    *(f"report in -o report.{kind}" for kind in REPORTS),
    *(f"export in -o data.{kind}" for kind in EXPORTS),
    "export in -o reports.csv --hxl",
)


def every_output(folder: Path) -> dict[str, str]:
    """Write them, and give the SHA-256 of each by its name.

    Raises
    ------
    RuntimeError
        If a command fails.
    """
    os.chdir(folder)
    for command in WRITTEN:
        _run(command)
    for name, command in PRINTED.items():
        Path(name).write_text(_run(command), encoding="utf-8", newline="")
    files = sorted(path for path in Path().rglob("*") if path.is_file() and path.parts[0] != "in")
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _run(command: str) -> str:
    import shlex

    printed, told = io.TextIOWrapper(io.BytesIO(), encoding="ascii"), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(told):
        try:
            main(shlex.split(command))
        except SystemExit as left:
            if left.code not in {0, None}:
                raise RuntimeError(f"{command}: {told.getvalue()}") from left
    printed.flush()
    return printed.buffer.getvalue().decode()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from support.gazetteer import small_gazetteer

    gazetteer.open_gazetteer = lambda *_, **__: small_gazetteer()
    contacts: list[str] = []

    def refuse(event: str, details: tuple[object, ...]) -> None:
        if event in CONTACTS:
            contacts.append(f"{event} {details[1:]}")
            raise OSError(f"{event} is not allowed here")

    sys.addaudithook(refuse)
    files = every_output(Path(sys.argv[1]))
    print(json.dumps({"files": files, "contacts": contacts}))  # noqa: T201 - its result
