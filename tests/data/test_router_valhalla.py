"""The road of a real Valhalla, where its wheel is at hand; its tiles are of one road that the test draws itself."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from caravan_map.data.router import Roads, router_of
from caravan_map.data.user_folders import CACHE_VARIABLE
from caravan_map.geo.place import LonLat, Place
from support.osm import pbf

pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.skipif(
        importlib.util.find_spec("valhalla") is None, reason="pyvalhalla is not installed; it needs Python 3.12"
    ),
]

#: A road of 43 km that bends north, and one of which no other road leads away.
BEND = [(30 + step / 100, 40 + 0.002 * min(step, 50 - step)) for step in range(51)]
APART = [(31 + step / 100, 41.0) for step in range(5)]
WEST, EAST = (Place(name, "town", LonLat(*point)) for name, point in (("West", BEND[0]), ("East", BEND[-1])))
ISLAND = Place("Island", "town", LonLat(*APART[2]))


@pytest.fixture
def address(tmp_path: Path, socket_enabled: None) -> Iterator[str]:  # noqa: ARG001  asked for by name, for what it does
    folder = tmp_path / "valhalla"
    folder.mkdir()
    (folder / "roads.osm.pbf").write_bytes(pbf([BEND, APART]))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = json.loads(tool("valhalla.valhalla_build_config", "--mjolnir-tile-dir", str(folder / "tiles")).stdout)
    settings["httpd"]["service"] |= {
        "listen": f"tcp://127.0.0.1:{port}",
        "loopback": f"ipc://{folder / 'loopback'}",
        "interrupt": f"ipc://{folder / 'interrupt'}",
    }
    (folder / "valhalla.json").write_text(json.dumps(settings))
    tool("valhalla", "valhalla_build_tiles", "-c", str(folder / "valhalla.json"), str(folder / "roads.osm.pbf"))
    command = [sys.executable, "-m", "valhalla", "valhalla_service", str(folder / "valhalla.json"), "1"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=with_scripts()) as service:
        wait_for(port)
        yield f"http://127.0.0.1:{port}"
        service.terminate()


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", name, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=with_scripts())


def with_scripts() -> dict[str, str]:
    """Give an environment in which the wheel finds its own programs, whether or not this one is activated."""
    return {**os.environ, "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])}


def wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)


def test_the_road_is_the_one_that_was_drawn(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path))
    road, none = Roads(router_of(address), costing="walk").legs([WEST, EAST, ISLAND])
    assert none is None
    assert road is not None
    assert float(road[:, 1].max()) == pytest.approx(40.05, abs=0.001)
    assert road[[0, -1]].tolist() == [pytest.approx(BEND[0], abs=0.001), pytest.approx(BEND[-1], abs=0.001)]
