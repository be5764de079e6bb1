from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.data.pages import PageFacts, page_facts
from caravan_map.errors import EmbedError

HEAD = '<!DOCTYPE html>\n<html lang="es-MX">\n<head>\n<meta name="generator" content="caravan-map">\n'


def test_a_page_tells_its_title_summary_language_rights_and_address(tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    rest = (
        '<meta name="description" content="Van  por\nChiapas &amp; m&aacute;s."><title> La  caravana </title>'
        '<meta name="dcterms.rights" content="GeoNames, CC BY 4.0"><link rel="canonical" href="https://n.example/x.html">'
    )
    page.write_text(f"{HEAD}{rest}</head><body></body></html>", encoding="utf-8")
    assert page_facts(page) == PageFacts(
        "La caravana", "Van por Chiapas & más.", "es-MX", "GeoNames, CC BY 4.0", "https://n.example/x.html"
    )


def test_what_a_page_does_not_tell_is_none(tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_text(f"{HEAD}<title>X</title></head><body></body></html>", encoding="utf-8")
    facts = page_facts(page)
    assert (facts.summary, facts.rights, facts.address) == ("", None, None)


def test_a_page_of_somebody_else_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_text("<html><title>X</title></html>", encoding="utf-8")
    with pytest.raises(EmbedError, match="no page that caravan-map wrote"):
        page_facts(page)


def test_a_page_without_an_element_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_text('<!--<meta name="generator" content="caravan-map">-->')
    with pytest.raises(EmbedError, match="no page that caravan-map wrote"):
        page_facts(page)


def test_a_page_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(EmbedError, match=r"x\.html: cannot be read \(No such file"):
        page_facts(tmp_path / "x.html")
