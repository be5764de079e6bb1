"""What a page of the site would load from elsewhere, which must be nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.scripts.docs.requests import requests_of


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="//cdn.example/x.css">',
        '<link rel="dns-prefetch" href="https://cdn.example">',
        '<img srcset="https://cdn.example/x.png">',
        "<style>@import 'https://cdn.example/x.css';</style>",
        '<p style="background: url(https://cdn.example/x.png)">',
    ],
)
def test_what_is_loaded_from_elsewhere_is_found(html: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(html, encoding="utf-8")
    (found,) = requests_of(page)
    assert "//cdn.example" in found


def test_links_and_own_files_are_no_requests(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<a href="https://news.example">news</a><img src="x.png"><link rel="canonical" href="https://news.example">',
        encoding="utf-8",
    )
    assert requests_of(page) == []
