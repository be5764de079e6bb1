from __future__ import annotations

import pytest
from caravan_map.news.claims import LengthKind
from support.quantities import lengths_in


@pytest.mark.parametrize(
    ("text", "km", "kind"),
    [
        ("The caravan walked 30 km on Monday.", 30, "leg"),
        ("They walked 12 miles to Huixtla on Monday.", 19.3, "leg"),  # 19.31
        ("They walk 30 km a day.", 30, "leg"),
        ("The caravan has covered 300 km so far.", 300, "covered"),
        ("The caravan had advanced 200 kilometers since Sunday.", 200, "covered"),
        ("The caravan is 900 miles from the US border.", 1448.4, "remaining"),  # 1448.41
        ("The US border is still 1,000 miles away.", 1609.3, "remaining"),
        ("They have 800 km to go.", 800, "remaining"),
        ("It is 60 km for the caravan.", 60, "leg"),
        ("It is 600 km for the caravan.", 600, "remaining"),
        ("Only 100 km remain.", 100, "remaining"),
        ("The caravan is 25 miles (40 km) from Arriaga.", 40, "remaining"),
        ("They need to walk another 50 km to Arriaga.", 50, "remaining"),
        ("The caravan is 450 km south of Mexico City.", 450, "remaining"),
        ("The migrants face a 1,200-mile trek to the US border.", 1931.2, "route"),  # 1931.21
        ("The migrants face a 1,200-mile trek to reach the US border.", 1931.2, "route"),
        ("A journey of 2,000 km lies ahead of them.", 2000, "route"),
        ("They walk 1,000 km to the United States.", 1000, "route"),
        ("A second group follows 60 miles behind.", 96.6, "gap"),  # 96.56
        ("The vanguard is 20 km ahead of the rest.", 20, "gap"),
        ("The pilgrims stopped 15 miles short of Puebla.", 24.1, "remaining"),  # 24.14
        ("Some 90 miles into its journey the march rested.", 144.8, "covered"),  # 144.84
        ("The convoy rolled on for Arriaga, 30 miles to the north.", 48.3, "leg"),  # 48.28
        ("They camped 40 km past Huixtla.", 40, "leg"),
        ("They have put 700 km of Mexico behind them.", 700, "covered"),
        ("They reached Tonalá, 120 miles from the Guatemalan border they crossed in May.", 193.1, "covered"),  # 193.12
        ("The riders have come 400 km from Puebla.", 400, "covered"),
        ("The 45 km that separate this town from Tonalá are steep.", 45, "leg"),
        ("Monday's 20 miles were the hardest.", 32.2, "leg"),  # 32.19
        ("Puebla is a further 150 km.", 150, "remaining"),
        ("More than 600 km remain to Puebla.", 600, "remaining"),
        ("The runners made a 35-mile stage on Sunday.", 56.3, "leg"),  # 56.33
        ("They plan to walk to Mexico City, some 1,100 km away.", 1100, "remaining"),
        ("They began to walk to Mexico City, some 1,100 km away.", 1100, "remaining"),
        ("Tomorrow they will walk to Escuintla, 34 km away.", 34, "leg"),
        ("They reached Mexico City, some 1,100 km away.", 1100, "leg"),
        ("The monks walked over 900 miles to get to Puebla.", 1448.4, "covered"),  # 1448.41
        ("They began a 410-kilometre-long trek.", 410, "route"),
    ],
)
def test_a_length_is_told_by_the_words_around_it(text: str, km: float, kind: LengthKind) -> None:
    (length,) = lengths_in(text, "en")
    assert (length.km, length.kind) == (km, kind)


@pytest.mark.parametrize(
    ("text", "km", "kind"),
    [
        ("Les faltan 180 km para llegar a Puebla.", 180, "remaining"),
        ("Aún les quedan 90 kilómetros.", 90, "remaining"),
        ("La caravana llegó a Huixtla, a unos 90 kilómetros de la sede de Gobierno.", 90, "remaining"),
        ("A la marcha le restan 400 kilómetros hasta Puebla.", 400, "remaining"),
        ("Los peregrinos han recorrido 320 kilómetros desde Oaxaca.", 320, "covered"),
        ("La caravana lleva 800 km de camino.", 800, "covered"),
        ("Los ciclistas ya llevan recorridos 540 kilómetros.", 540, "covered"),
        ("El lunes caminaron 45 kilómetros.", 45, "leg"),
        ("Caminan 30 kilómetros diarios.", 30, "leg"),
        ("Avanzan unos 40 kilómetros al día.", 40, "leg"),
        ("Los 60 km que separan Tonalá de Arriaga los harán mañana con la caravana.", 60, "leg"),
        ("La caravana está a 250 kilómetros de la frontera con Estados Unidos.", 250, "remaining"),
        ("La marcha inició una travesía de 1.200 kilómetros hasta la capital.", 1200, "route"),
        ("Emprendieron un recorrido de 3 mil 500 kilómetros rumbo a Estados Unidos.", 3500, "route"),
        ("Un segundo grupo viene 70 kilómetros atrás.", 70, "gap"),
        ("La vanguardia va 25 kilómetros por delante del resto.", 25, "gap"),
        ("Tras una jornada de 38 kilómetros, la marcha durmió en Tonalá.", 38, "leg"),
        ("Pararon 15 kilómetros antes de Puebla.", 15, "remaining"),
        ("Unos 20 km después de Huixtla, la columna descansó.", 20, "leg"),
        ("Recorrieron 100 kilómetros (62 millas) el martes.", 100, "leg"),
    ],
)
def test_a_length_in_spanish_is_told_by_the_words_around_it(text: str, km: float, kind: LengthKind) -> None:
    (length,) = lengths_in(text, "es")
    assert (length.km, length.kind) == (km, kind)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The column is 3 km long.", "en"),
        ("They march at 5 km an hour.", "en"),
        ("Tapachula is 40 km from Huixtla.", "en"),
        ("Some 40 miles of fence stand there.", "en"),
        ("The wind blew at 60 km per hour.", "en"),
        ("La columna mide 3 km de largo.", "es"),
        ("El viento sopla a 60 km por hora.", "es"),
        ("Tapachula está a 40 km de Huixtla.", "es"),
    ],
)
def test_speeds_columns_fences_and_roads_between_towns_are_no_lengths_of_the_journey(text: str, language: str) -> None:
    assert list(lengths_in(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("The caravan is 900 miles from the US border.", "en", (None, "US border")),
        ("More than 600 km remain to Puebla.", "en", (None, "Puebla")),
        ("Puebla, where they want to rest, is a further 150 km.", "en", (None, "Puebla")),
        ("They have come 400 km from Oaxaca.", "en", ("Oaxaca", None)),
        ("On Monday they walked 20 km to Puebla.", "en", (None, "Puebla")),
        ("Les faltan 250 km hasta Puebla.", "es", (None, "Puebla")),
        ("Han caminado 300 km desde Tapachula.", "es", ("Tapachula", None)),
    ],
)
def test_a_length_names_its_ends(text: str, language: str, ends: tuple[str | None, str | None]) -> None:
    (length,) = lengths_in(text, language)
    assert (length.origin, length.goal) == ends


def test_the_unit_may_be_left_unsaid() -> None:
    text = "They walked 20 miles (32 km) a day. By truck it is 124 (200). They did 90 km, 30 of them uphill."
    assert [length.km for length in lengths_in(text, "en")] == [32, 200, 90, 30]


@pytest.mark.parametrize(
    ("text", "language", "km", "kind"),
    [
        ("The march covered 30 km; Puebla is another 140 off.", "en", 140, "remaining"),
        ("La caravana caminó 24 kilómetros; lleva ya unos 110.", "es", 110, "covered"),
        ("Faltan 90 kilómetros para Puebla; llevan casi 700.", "es", 700, "covered"),
        ("Añadió 9 kilómetros a los casi 280 que ha recorrido desde Oaxaca.", "es", 280, "covered"),
        ("Son 64 kilómetros en tres días.", "es", 64, "covered"),
        ("It is over after twelve days and 410 kilometres.", "en", 410, "covered"),
        ("Ten days and 900 kilometres later, it reached Puebla.", "en", 900, "covered"),
        ("It had put 25 kilometres of gravel behind it.", "en", 25, "covered"),
        ("It was led along the highway for 18 kilometres.", "en", 18, "leg"),
        ("The longest, 610 km, began in Oaxaca.", "en", 610, "leg"),
        ("Puebla to Oaxaca, 340 km, the longest leg so far.", "en", 340, "leg"),
        ("How far did they get? About 30 kilometres.", "en", 30, "leg"),
        ("Distance: 23 km.", "en", 23, "leg"),
        ("She did the last four kilometres by herself.", "en", 4, "leg"),
        ("Eligieron Puebla, dijo ella, a 900 kilómetros.", "es", 900, "leg"),
        ("Distancia total: 300 km", "es", 300, "route"),
        ("That leaves 130 km.", "en", 130, "remaining"),
    ],
)
def test_a_length_is_told_by_how_it_is_built_into_its_text(
    text: str, language: str, km: float, kind: LengthKind
) -> None:
    assert (km, kind) in {(length.km, length.kind) for length in lengths_in(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The march covered 30 km; then 140 took a bus.", "en"),
        ("Tras 40 kilómetros, los 300 que quedan duermen.", "es"),
        ("The march covered 30 km. A guard told 300 to go home.", "en"),
    ],
)
def test_people_after_a_length_are_no_length(text: str, language: str) -> None:
    assert len(lengths_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The column stretched for two miles."),
        ("en", "The convoy measured two miles from end to end."),
        ("es", "La fila se alargaba más de cuatro kilómetros."),
        ("es", "La columna, que mide dos kilómetros, avanza."),
        ("es", "La fila de tractores ocupaba tres kilómetros de la carretera."),
    ],
)
def test_how_long_a_column_is_says_nothing_of_the_way(language: str, text: str) -> None:
    assert list(lengths_in(text, language)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Con 350 kilómetros de distancia recorridos en una semana, los peregrinos descansan.", "covered"),
        ("La caravana pasó el mercado de Huixtla, situado a unos 45 kilómetros de Tonalá.", "leg"),
    ],
)
def test_a_participle_tells_what_a_length_is(text: str, kind: str) -> None:
    assert [length.kind for length in lengths_in(text, "es")] == [kind]
