"""Colours can be read, and told apart by those who see fewer of them."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from caravan_map.maps.pictures.palette import THEMES, Theme, contrast, theme_called

Floats = npt.NDArray[np.float64]

# Machado, Oliveira and Fernandes (2009), A physiologically-based model for simulation of color vision deficiency, full
# severity, linear RGB.
SIGHTS = {
    "all": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
LEAST_DIFFERENCE = 20.0  # CIE 1976; 2.3 is what is just noticed


def linear(colour: str) -> Floats:
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def lab(rgb: Floats) -> Floats:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ rgb / np.array([0.9505, 1.0, 1.089])
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_stands_out_from_every_ground(theme: Theme) -> None:
    inks = (theme.ink, theme.quiet, theme.land_name, theme.here, theme.area)
    assert all(contrast(ink, ground) >= 4.5 for ink in inks for ground in (theme.paper, theme.sea, theme.land))


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_marks_stand_out_from_the_ground_and_their_letters_from_them(theme: Theme) -> None:
    marks = (*theme.roles.values(), *theme.outlets, theme.others)
    assert all(contrast(mark, ground) >= 3 for mark in marks for ground in (theme.paper, theme.land))
    assert all(contrast(mark, theme.on_mark) >= 4.5 for mark in (*theme.roles.values(), *theme.outlets, theme.others))


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_outlets_are_told_apart_by_the_colour_blind(theme: Theme, sight: str) -> None:
    seen = [lab(np.clip(SIGHTS[sight] @ linear(colour), 0, 1)) for colour in (*theme.outlets, theme.others)]
    assert min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2)) >= LEAST_DIFFERENCE


def test_a_theme_that_is_none_is_refused() -> None:
    assert theme_called("dark").name == "dark"
    with pytest.raises(ValueError, match="there is no theme 'sepia'; take one of light, dark"):
        theme_called("sepia")
