"""One reader under atheris: a process that ends when its time is over or the reader breaks (libFuzzer's options)."""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from pathlib import Path

import atheris

#: Whose Python code is watched for lines that are reached for the first time.
WATCHED = [
    "caravan_map.data", "caravan_map.geo", "caravan_map.track", "caravan_map.news", "caravan_map.pipeline",
    "caravan_map.maps.documents", "bench.fuzzing.readers", "feedparser", "trafilatura", "htmldate", "docx", "yaml",
    "markdown_it", "tomllib", "routingpy", "geopy",
]  # fmt: skip


#: Of CPU, watched as it is, for at most 20,000 bytes.
SLOWEST_S = 10.0


def main() -> None:
    """Try the reader named first on the command line; the folder second, libFuzzer's options after it."""
    name, folder, *options = sys.argv[1:]
    logging.disable(logging.CRITICAL)
    with atheris.instrument_imports(include=WATCHED):
        from caravan_map.data.gazetteer import open_gazetteer

        from .attempts import UnsoundError, attempt
        from .readers import READERS
        from .seeds import words_in

        reader, gazetteer = READERS[name], open_gazetteer()
        place = Path(tempfile.mkdtemp(prefix="fuzzing-"))
        seeds = reader.seeds()
        for seed in seeds:  # modules that readers load when they need them are watched too
            attempt(reader, seed, folder=place, gazetteer=gazetteer)
    for number, seed in enumerate(seeds):
        (Path(folder) / name / "corpus" / f"seed-{number}").write_bytes(seed)
    words = Path(folder) / name / "words.txt"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in words_in(seeds)))

    def one(content: bytes) -> None:
        start_s = time.process_time()
        attempt(reader, content, folder=place, gazetteer=gazetteer)
        if (taken_s := time.process_time() - start_s) > SLOWEST_S:
            raise UnsoundError(f"{len(content):,} bytes took {taken_s:.1f} s")

    atheris.Setup([sys.argv[0], f"-dict={words}", *options], one)
    atheris.Fuzz()


def _escaped(word: bytes) -> str:
    return "".join(chr(byte) if 32 < byte < 127 and chr(byte) not in '"\\' else f"\\x{byte:02x}" for byte in word)


if __name__ == "__main__":
    main()
