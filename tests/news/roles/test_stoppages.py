from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role

ON_STRIKE = [
    ("en", "Teachers are on strike in Huixtla."),
    ("en", "The miners have been on strike in Huixtla since May."),
    ("en", "The miners remain on strike in Huixtla."),
    ("en", "The truckers went on strike in Huixtla on Monday."),
    ("en", "The drivers began a two-day walkout in Huixtla."),
    ("en", "The pickers walked off the job in Huixtla."),
    ("en", "In Huixtla the nurses are out on strike."),
    ("en", "Miners locked out in Huixtla backed the march."),
    ("es", "Los maestros están en paro de labores en Huixtla desde el lunes."),
    ("es", "Los docentes siguen en huelga en Huixtla."),
    ("es", "Los jornaleros se mantienen en paro indefinido en Huixtla."),
    ("es", "Los camioneros iniciaron un paro en Huixtla."),
    ("es", "Los maestros realizaron un paro de 24 horas en Huixtla."),
    ("es", "Los choferes suspendieron labores en Huixtla."),
    ("es", "En Huixtla los choferes están en huelga."),
    ("es", "Los docentes siguen en paro y en plantón en Huixtla desde el 3 de mayo."),
]
GATHERED: list[tuple[str, str, Role]] = [
    ("en", "The marchers are in Huixtla and back the strike.", "at"),
    ("en", "The column left Huixtla in support of the strike.", "departed"),
    ("en", "The convoy went on strike in Huixtla.", "at"),
    ("en", "The marchers began a hunger strike in Huixtla.", "at"),
    ("en", "The marchers are on hunger strike in Huixtla.", "at"),
    ("es", "Los marchistas iniciaron una huelga de hambre en Huixtla.", "at"),
    ("es", "Los marchistas están en huelga de hambre en Huixtla.", "at"),
    ("es", "Los marchistas permanecen en plantón en Huixtla.", "at"),
    ("es", "La caravana está en paro en Huixtla.", "at"),
    ("es", "Los maestros salieron de Huixtla para apoyar la huelga.", "departed"),
]
CAMPS: list[tuple[str, str, Role]] = [
    ("en", "The marchers will join the protest camp set up in Huixtla.", "toward"),
    ("en", "The marchers reached the camp set up in Huixtla.", "at"),
    ("en", "Police cleared the roadblock set up in Huixtla.", "mention"),
    ("en", "The marchers set up a camp in Huixtla.", "at"),
    ("es", "Se fortalecerá el plantón instalado en Huixtla.", "mention"),
    ("es", "Los marchistas llegaron al plantón instalado en Huixtla.", "at"),
    ("es", "La policía desalojó el campamento montado en Huixtla.", "mention"),
    ("es", "Los maestros van a reforzar el plantón que mantiene su sindicato en Huixtla.", "mention"),
    ("es", "Viajan para apoyar el campamento que sostiene la asamblea en Huixtla.", "mention"),
    ("es", "Los marchistas instalaron un plantón en Huixtla.", "at"),
    ("es", "En Huixtla se mantienen los cierres de vías.", "mention"),
    ("es", "Se mantiene el bloqueo en Huixtla.", "mention"),
    ("es", "Se concentraron las familias en Huixtla.", "at"),
]


@pytest.mark.parametrize(("language", "text"), ON_STRIKE)
def test_who_is_on_strike_in_a_town_has_not_come_to_it(language: str, text: str) -> None:
    assert role(text, "Huixtla", language=language) == "mention"


@pytest.mark.parametrize(("language", "text", "expected"), GATHERED)
def test_a_column_that_stops_and_a_fast_are_where_the_group_is(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), CAMPS)
def test_a_camp_that_stands_in_a_town_is_not_the_march(language: str, text: str, expected: Role) -> None:
    assert role(text, "Huixtla", language=language) == expected
