"""What the site has beyond the files of ``docs``; mkdocs calls these functions while it builds (see mkdocs.yml).

The live page and the page that embeds it, the project's own files (how to contribute, changes), the lists that are
made from the program, and formulas as MathML. Last it makes sure that no page asks anybody for anything.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import caravan_map
import latex2mathml.converter
from caravan_map.scripts.docs.commands import commands_reference
from caravan_map.scripts.docs.contracts import contracts_reference
from caravan_map.scripts.docs.notebook import page_of
from caravan_map.scripts.docs.requests import requests_of
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
LIVE, HOST, NOTEBOOK = "caravan.html", "embed-demo.html", "notebook.ipynb"
#: Files beside ``docs`` that are part of the site, by their names there.
BESIDE = {
    "contributing.md": "CONTRIBUTING.md",
    "changelog.md": "CHANGELOG.md",
    "security.md": "SECURITY.md",
    "sources/gazetteer.md": "data/overlay/README.md",
    "sources/routes.md": "data/routes/README.md",
    "sources/basemap.md": "maps/static/SOURCES.md",
    "LICENSE": "LICENSE",
}
#: What stands where a list is made from the program, and what makes it.
MADE = {"<!-- made: commands -->": commands_reference, "<!-- made: contracts -->": contracts_reference}
_ARITHMATEX = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', re.DOTALL)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made, and those that lie beside ``docs``."""
    files.append(File.generated(config, LIVE, content=live_page()))
    host = (Path(config.docs_dir) / HOST).read_text(encoding="utf-8").replace(f"../{LIVE}", LIVE)
    files.append(File.generated(config, HOST, content=host))
    written = Path(config.docs_dir) / NOTEBOOK
    page = page_of(written.read_text(encoding="utf-8"), name=NOTEBOOK)
    files.append(File.generated(config, "notebook.md", content=page))
    for name, source in BESIDE.items():
        if (ROOT / source).exists():
            files.append(File.generated(config, name, abs_src_path=str(ROOT / source)))
    return files


def live_page() -> str:
    """Write the map page of the packaged story."""
    with TemporaryDirectory() as folder:
        output = Path(folder) / LIVE
        caravan_map.write_map([ROOT / "seeds"], output)
        return output.read_text(encoding="utf-8")


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Put in the lists that are made, and lead links to files beside ``docs`` to their pages."""
    for mark, make in MADE.items():
        if mark in markdown:
            markdown = markdown.replace(mark, make())
    if page.file.src_uri in BESIDE:
        return markdown.replace("](docs/", "](")
    above = "../" * page.file.src_uri.count("/")
    for name, source in BESIDE.items():
        markdown = markdown.replace(f"]({above}../{source}", f"]({above}{name}")
    return markdown


def on_page_content(html: str, **_: object) -> str:
    """Turn TeX into MathML, which browsers show by themselves."""
    return _ARITHMATEX.sub(_mathml, html)


def _mathml(found: re.Match[str]) -> str:
    display = "block" if found[1] == "div" else "inline"
    return latex2mathml.converter.convert(unescape(found[2]), display=display)


def on_post_build(config: MkDocsConfig) -> None:
    """Refuse a site that would ask others for fonts, scripts, styles or pictures.

    Raises
    ------
    PluginError
        If a page does.
    """
    site = Path(config.site_dir)
    found = [f"{page.relative_to(site)}: {asked}" for page in site.rglob("*.html") for asked in requests_of(page)]
    if found:
        raise PluginError("the site asks others, which it must not:\n" + "\n".join(sorted(found)))
