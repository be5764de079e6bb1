"""Fetch Leaflet with npm into ``maps/assets``, pinned by version and by hash; what ``make assets`` runs.

The hashes stand in ``maps/assets.py``. Without npm it says so and leaves with 0: the page then links Leaflet from a
CDN. With npm, a failed download or a wrong hash is an error.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from caravan_map.maps import assets

FOLDER = Path(__file__).resolve().parent.parent / "maps" / "assets"
FILES = {
    "package/dist/leaflet.js": assets.linked().js,
    "package/dist/leaflet.css": assets.linked().css,
    "package/LICENSE": None,
}


def fetch(npm: str) -> None:
    """Pack the pinned version, check each file's hash, put them in place."""
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", f"leaflet@{assets.VERSION}", "--silent", "--pack-destination", folder]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=120)
        with tarfile.open(Path(folder) / f"leaflet-{assets.VERSION}.tgz") as package:
            found = {name: _content(package, name) for name in FILES}
    FOLDER.mkdir(exist_ok=True)
    for name, content in found.items():
        part = FOLDER / (Path(name).name + ".part")
        part.write_bytes(content)
        part.replace(FOLDER / Path(name).name)


def _content(package: tarfile.TarFile, name: str) -> bytes:
    file = package.extractfile(name)
    content = b"" if file is None else file.read()
    wanted = FILES[name]
    if wanted is not None and assets.digest(content) != wanted.integrity:
        sys.exit(f"{name} of leaflet {assets.VERSION} has not the pinned hash {wanted.integrity}; nothing was changed")
    return content


def main() -> None:
    """Fetch what is missing."""
    if assets.leaflet().inline:
        return
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not installed: pages will link Leaflet from a CDN instead of carrying it", file=sys.stderr)
        return
    try:
        fetch(npm)
    except (subprocess.SubprocessError, OSError) as error:
        sys.exit(f"leaflet could not be fetched ({error}); try again, or go on without: pages will link it from a CDN")


if __name__ == "__main__":
    main()
