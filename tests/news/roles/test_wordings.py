from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import told

# Sentences, their language, the place each is asked about, the role and the group it gives it.

PARTS: list[tuple[str, str, str, Role, Group]] = [
    ("En el taller Norte siguen encerrados cuatro compañeros en Huixtla.", "es", "Huixtla", "mention", "main"),
    ("Four women prayed in Huixtla.", "en", "Huixtla", "mention", "main"),
    ("The four women of the march slept in Huixtla.", "en", "Huixtla", "at", "main"),
    ("Four trucks of the caravan reached Huixtla.", "en", "Huixtla", "at", "main"),
    ("Una treintena prefirió quedarse en Huixtla.", "es", "Huixtla", "at", "rear"),
    ("About 30 preferred to stay in Huixtla.", "en", "Huixtla", "at", "rear"),
]
AHEAD: list[tuple[str, str, str, Role]] = [
    ("Esta noche duermen en Tapachula.", "es", "Tapachula", "toward"),
    ("Tonight the crews sleep in Huixtla.", "en", "Huixtla", "toward"),
    ("The crews are sleeping tonight in Huixtla.", "en", "Huixtla", "at"),
    ("La marcha durmió esta noche en Tapachula.", "es", "Tapachula", "at"),
    ("La marcha descansa. El final de etapa es Tapachula.", "es", "Tapachula", "toward"),
    ("Los migrantes descansan. El martes, a Tapachula.", "es", "Tapachula", "toward"),
    ("Este jueves los aguarda Tapachula; el viernes, Huixtla.", "es", "Huixtla", "toward"),
    ("The column rests today in Escuintla, then on to Huixtla, 40 km.", "en", "Huixtla", "toward"),
    ("Sixty kilometres of bad road to Huixtla. The caravan is tired.", "en", "Huixtla", "mention"),
    ("La marcha juraba no parar hasta Puebla.", "es", "Puebla", "destination"),
    ("The marchers will not stop until Mexico City.", "en", "Mexico City", "destination"),
]
NOT_THERE: list[tuple[str, str, str, Role]] = [
    ("The caravan camped. In Huixtla, rescue work was called off.", "en", "Huixtla", "mention"),
    ("La caravana descansa. En los parques de Huixtla, otra lista.", "es", "Huixtla", "mention"),
    ("La caravana descansó. La de Huixtla, adonde los invitaron los vecinos, será breve.", "es", "Huixtla", "mention"),
    ("La caravana descansó. «Nos vamos», resumió en Huixtla el encargado.", "es", "Huixtla", "mention"),
    ("La caravana salió de Tapachula, en Puebla, a las seis.", "es", "Puebla", "mention"),
    ("Los mineros esperaban en la estación de Arriaga, en el barrio de Tonalá.", "es", "Tonalá", "mention"),
    ("La caravana durmió en Arriaga, en Tonalá y en Huixtla.", "es", "Tonalá", "at"),
]
OTHERS: list[tuple[str, str, str, Role, Group]] = [
    ("Una caravana formada en octubre de 2017 tardó tres semanas en llegar a Tijuana.", "es", "Tijuana", "at", "other"),
    ("The caravan ceased to exist on Sunday in Huixtla.", "en", "Huixtla", "ended", "main"),
    ("El grueso dejó de existir el domingo en Huixtla.", "es", "Huixtla", "ended", "main"),
    ("They had come some 190 km from Huixtla in a single day.", "en", "Huixtla", "departed", "main"),
    ("La marcha siguió. En Huixtla los vecinos salieron con palos.", "es", "Huixtla", "mention", "main"),
    ("Villagers left Huixtla. The caravan is far.", "en", "Huixtla", "mention", "main"),
    ("La marcha siguió. Los vecinos aguardaban en Huixtla cuando llegaron los mineros.", "es", "Huixtla", "at", "main"),
    ('The caravan is far. The presidency, in Huixtla: "We stay."', "en", "Huixtla", "mention", "main"),
]
PHRASES: list[tuple[str, str, str, Role]] = [
    (
        "On Monday the march entered Chiapas, the first state of a trek begun in May in Huixtla, by way of Arriaga.",
        "en",
        "Arriaga",
        "passed",
    ),
    ("El domingo rompieron el cerco policial en Huixtla.", "es", "Huixtla", "departed"),
    ("The migrants broke through a police cordon in Huixtla.", "en", "Huixtla", "departed"),
    ("They came down to Escuintla, a town the marchers had left on Sunday.", "en", "Escuintla", "departed"),
    ("Echaron a andar desde la plaza del Ayuntamiento de Huixtla los mineros.", "es", "Huixtla", "departed"),
    ("Entró anoche a Huixtla la caravana que en la noche del sábado dejó Tapachula.", "es", "Tapachula", "departed"),
]


@pytest.mark.parametrize(("text", "language", "name", "role", "group"), OTHERS)
def test_residents_and_groups_of_other_years_are_told_apart(
    text: str, language: str, name: str, role: Role, group: Group
) -> None:
    assert told(text, name, language=language)[0] == (role, group)


@pytest.mark.parametrize(("text", "language", "name", "role", "group"), PARTS)
def test_a_few_people_and_those_who_chose_to_stay_are_not_the_group(
    text: str, language: str, name: str, role: Role, group: Group
) -> None:
    ((found, whose),) = told(text, name, language=language)
    assert found == role
    assert whose == group or role == "mention"


@pytest.mark.parametrize(("text", "language", "name", "role"), [*AHEAD, *NOT_THERE, *PHRASES])
def test_plans_asides_and_phrases_keep_their_role(text: str, language: str, name: str, role: Role) -> None:
    assert told(text, name, language=language)[0][0] == role
