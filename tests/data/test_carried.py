"""Where a published file carries the record of its making, also after another program saved it anew."""

from __future__ import annotations

import io
import json
import zipfile
import zlib

import pytest
from caravan_map.data.carried import carried, inert
from hypothesis import given
from hypothesis import strategies as st

RECORD = '{"schema":"caravan-map/progress@1","run":{"title":"A"}}'


def word(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(f"customXml/{name}.xml", content)
    return out.getvalue()


def pdf(*streams: tuple[bytes, bytes]) -> bytes:
    parts = (b"1 0 obj\n<<%b/Type /EmbeddedFile>>\nstream\n%b\nendstream\nendobj\n" % stream for stream in streams)
    return b"%PDF-1.7\n<</Names <</EmbeddedFiles 2 0 R>> >>\n" + b"".join(parts)


PART = f'<run xmlns="urn:caravan-map:run">{RECORD}</run>'.encode()
FILES = {
    "page": f"<html><meta name=\"caravan-map-run\" content='{RECORD}'>".encode(),
    "markdown": f"---\ntitle: A\n---\n\ntext\n\n<!-- caravan-map-run {RECORD} -->\n".encode(),
    "markdown with other line ends": f"---\r\n---\r\n<!-- caravan-map-run {RECORD} -->\r\n".encode(),
    "word": word(a=b"<x/>", b=PART),
    "word that was saved anew": word(item3=PART.replace(b'"s', b"&quot;s")),
    "pdf": pdf((b"", b"other"), (b"", RECORD.encode())),
    "pdf that was packed": pdf((b"/Filter /FlateDecode ", zlib.compress(RECORD.encode()))),
}
WITHOUT = {
    "page": b"<html></html>",
    "markdown": b"---\n---\n\\<\\!-- caravan-map-run {} --\\>",
    "word": word(a=b"<x/>"),
    "broken archive": b"PK\x03\x04 and no more",
    "pdf": pdf((b"", b"other"), (b"/Filter /FlateDecode ", b"no deflate")),
    "encrypted pdf": pdf((b"", b"\x93\xf1")),
}


@pytest.mark.parametrize("name", FILES)
def test_the_record_is_found(name: str) -> None:
    found = carried(FILES[name])
    assert found is not None
    assert json.loads(found) == json.loads(RECORD)


@pytest.mark.parametrize("name", WITHOUT)
def test_a_published_file_without_a_record_carries_none(name: str) -> None:
    assert carried(WITHOUT[name]) == b""


def test_json_and_anything_else_is_no_published_file() -> None:
    assert carried(RECORD.encode()) is None
    assert carried(b"") is None


@given(st.text(alphabet="<>&-{}%#\\\"'!é x/", max_size=30))
def test_a_record_can_end_nothing_and_keeps_its_meaning(text: str) -> None:
    written = inert(json.dumps({"schema": text}, separators=(",", ":")))
    assert json.loads(written) == {"schema": text}
    assert not any(sign in written for sign in ("<", ">", "&", "--", "{{", "{%", "{#", "\n"))
    assert json.loads(carried(f"---\n<!-- caravan-map-run {written} -->".encode()) or b"") == {"schema": text}


@given(st.sampled_from(sorted(FILES)), st.integers(0, 500), st.binary(max_size=20))
def test_broken_files_carry_a_record_or_none(name: str, at: int, odd: bytes) -> None:
    content = FILES[name]
    carried(content[:at] + odd + content[at + len(odd) :])
