from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import role, told

# Who does what Spanish tells of: the group, some of it, those who speak for it, and people beside it.

NOBODY: list[tuple[str, str, Role]] = [
    ("Huele a mote en Huixtla.", "Huixtla", "mention"),
    ("Amaneció nublado en Huixtla.", "Huixtla", "mention"),
    ("Doña Reina durmió en Huixtla.", "Huixtla", "mention"),
    ("La marcha concluirá el 3 de julio en Arriaga.", "Arriaga", "destination"),
    ("Del estadio Jesús Martínez salieron los migrantes a Puebla.", "Puebla", "toward"),
]
NOT_THEM: list[tuple[str, str, Role]] = [
    ("En Tonalá se habilitó un albergue para recibirlos.", "Tonalá", "mention"),
    ("En Tonalá, el ayuntamiento habilitó un albergue para los migrantes.", "Tonalá", "mention"),
    ("Se registró un choque en Tonalá.", "Tonalá", "mention"),
    ("En Tonalá se bañaron los migrantes.", "Tonalá", "at"),
]
FOR_THEM: list[tuple[str, str, Role]] = [
    ("Marchan en Huixtla en apoyo a la caravana.", "Huixtla", "mention"),
    ("Los vecinos juntan comida en Huixtla para la caravana.", "Huixtla", "mention"),
    ("La caravana marchó en Huixtla en solidaridad con la otra marcha.", "Huixtla", "at"),
    ("Marchan en Huixtla en apoyo a los presos.", "Huixtla", "at"),
    ("Sobre la carretera Huixtla-Tonalá avanzan los migrantes.", "Huixtla", "mention"),
    ("Sobre la carretera Huixtla-Tonalá avanzan los migrantes.", "Tonalá", "mention"),
    ("Con destino final en Tonalá, caminan de noche.", "Tonalá", "destination"),
    ("Al salir de Huixtla se detuvieron.", "Huixtla", "departed"),
    ("Al salir de Huixtla el alcalde se detuvo.", "Huixtla", "mention"),
    ("La caravana ha estado en Huixtla.", "Huixtla", "at"),
    ("El estado de Chiapas ha cerrado la frontera.", "Chiapas", "mention"),
    ("La caravana visitó Huixtla.", "Huixtla", "at"),
    ("El gobernador visitó Huixtla.", "Huixtla", "mention"),
    ("Los manifestantes se apostaron frente al palacio de Huixtla.", "Huixtla", "at"),
]
SIGNED: list[tuple[str, str, Role]] = [
    ("Nadie más vendrá por ahora. Así se hizo constar. Huixtla, 18 de enero de 2022.", "Huixtla", "mention"),
    ("Llevan 120 kilómetros, contados desde Huixtla.", "Huixtla", "departed"),
]
BESIDE_THEM: list[tuple[str, str, Role]] = [
    ("Unos 300 migrantes fueron asegurados en Huixtla.", "Huixtla", "mention"),
    ("Personal de salud llegó a Huixtla.", "Huixtla", "mention"),
    ("Un contingente policial llegó a Huixtla.", "Huixtla", "mention"),
    ("Activistas llegaron a Huixtla para apoyar a la caravana.", "Huixtla", "mention"),
    ("Otros llegaron a Huixtla para unirse a la caravana.", "Huixtla", "mention"),
    ("Llegaron a Huixtla para reanudar la marcha.", "Huixtla", "at"),
    ("Juan Pérez, coordinador de la caravana, llegó a Huixtla.", "Huixtla", "mention"),
    ("El líder de la caravana llegó a Huixtla.", "Huixtla", "mention"),
    ("Un integrante de la caravana llegó a Huixtla.", "Huixtla", "at"),
    ("Los integrantes de la caravana llegaron a Huixtla.", "Huixtla", "at"),
    ("Miles de la caravana llegaron a Huixtla.", "Huixtla", "at"),
    ("En lo que va del mes han pasado por Huixtla 20,000 migrantes.", "Huixtla", "mention"),
]
DONE_TO_THEM: list[tuple[str, str, Role]] = [
    ("La caravana fue interceptada en Huixtla.", "Huixtla", "at"),
    ("La caravana está detenida en Huixtla.", "Huixtla", "at"),
    ("Unos 30 migrantes fueron detenidos en Huixtla.", "Huixtla", "mention"),
    ("La policía los detuvo para revisar los papeles de los menores en Huixtla.", "Huixtla", "at"),
    ("De la costa no vino nadie: les quemaron el camión en Huixtla.", "Huixtla", "mention"),
    ("Fueron trasladados a Tonalá en camiones.", "Tonalá", "at"),
    ("Los cuerpos fueron trasladados a Tonalá.", "Tonalá", "mention"),
    ("En Huixtla se sumaron cien personas.", "Huixtla", "at"),
    ("El convoy hizo escala en Tonalá, procedente de Huixtla.", "Huixtla", "departed"),
]
SOMEBODY_ELSE: list[tuple[str, str, Role]] = [
    ("Sin él, que descansa en Tonalá, camina su gente.", "Tonalá", "mention"),
    ("El obispo, que ayer estuvo en Arriaga, los bendijo.", "Arriaga", "mention"),
    ("Hablaron con el alcalde, que durmió en Arriaga.", "Arriaga", "mention"),
    ("Los atiende el párroco que llegó de Arriaga.", "Arriaga", "mention"),
    ("«Van bien», dice Pilar Gracia, que espera en Arriaga.", "Arriaga", "mention"),
    ("El gobernador informó que recorrió Tonalá.", "Tonalá", "mention"),
    ("El sacerdote no vino porque está en Tonalá.", "Tonalá", "mention"),
    ("El alcalde dijo que la caravana está en Tonalá.", "Tonalá", "at"),
    ("El alcalde dijo que llegaron a Tonalá.", "Tonalá", "at"),
    ("La caravana dijo que está en Tonalá.", "Tonalá", "at"),
    ("Los que hablaron con el alcalde llegaron a Tonalá.", "Tonalá", "at"),
    ("Un grupo de policías llegó a Huixtla.", "Huixtla", "mention"),
    ("Una columna de 300 soldados avanzó hasta Huixtla.", "Huixtla", "mention"),
    ("Un grupo de unos 300 migrantes llegó a Huixtla.", "Huixtla", "at"),
    ("La caravana migrante salió de Huixtla.", "Huixtla", "departed"),
    ("La caravana madre salió de Huixtla.", "Huixtla", "departed"),
    ("Es falso que la caravana llegara a Tonalá.", "Tonalá", "mention"),
    ("Se rumora que llegaron a Tonalá.", "Tonalá", "mention"),
    ("No es cierto que durmieran en Tonalá.", "Tonalá", "mention"),
    ("El huracán tocó tierra en Tonalá.", "Tonalá", "mention"),
    ("Próximo informe: 28 de enero, Huixtla.", "Huixtla", "mention"),
    ("No han podido llegar a Tonalá.", "Tonalá", "mention"),
    ("Han podido llegar a Tonalá.", "Tonalá", "at"),
]
MEMBERS: list[tuple[str, str, Role]] = [
    ("Un joven hondureño de 20 años llegó a Arriaga.", "Arriaga", "at"),
    ("Una madre de 34 años durmió en Huixtla.", "Huixtla", "at"),
    ("Juan Carlos, de 22 años, caminó hasta Tonalá con su hijo.", "Tonalá", "at"),
    ("María López, hondureña, llegó ayer a Arriaga.", "Arriaga", "at"),
    ("El alcalde, de 50 años, llegó a Arriaga.", "Arriaga", "mention"),
]
A_FEW: list[tuple[str, str, Role]] = [
    ("Dos mujeres viajaron toda la noche desde Huixtla.", "Huixtla", "origin"),
    ("Dos mil mujeres caminaron desde Huixtla.", "Huixtla", "departed"),
]
PLANNED_FOR_THEM: list[tuple[str, str, Role]] = [
    ("Los organizadores planean llegar a Arriaga el viernes.", "Arriaga", "toward"),
    ("Los líderes de la marcha esperan estar en Arriaga el viernes.", "Arriaga", "toward"),
    ("Los organizadores de la caravana se reunieron en Arriaga.", "Arriaga", "mention"),
]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        *NOBODY,
        *NOT_THEM,
        *FOR_THEM,
        *SIGNED,
        *BESIDE_THEM,
        *DONE_TO_THEM,
        *SOMEBODY_ELSE,
        *MEMBERS,
        *A_FEW,
        *PLANNED_FOR_THEM,
    ],
)
def test_a_place_goes_to_who_is_there(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected", "group"),
    [
        ("Unos 200 quedaron atrás en Huixtla.", "Huixtla", "at", "rear"),
        ("La punta de la procesión entró en Huixtla.", "Huixtla", "at", "vanguard"),
        ("La cola del convoy durmió en Huixtla.", "Huixtla", "at", "rear"),
        ("En mayo otra llegó a Huixtla.", "Huixtla", "at", "other"),
        ("Una segunda bajó hasta Huixtla.", "Huixtla", "at", "other"),
        ("Los de 2018 pasaron por Huixtla.", "Huixtla", "passed", "other"),
        ("La caravana de 2018 pasó por Huixtla.", "Huixtla", "passed", "other"),
        ("Un grupo de 2018 migrantes pasó por Huixtla.", "Huixtla", "passed", "main"),
        ("Los de Oaxaca pasaron por Huixtla.", "Huixtla", "passed", "main"),
        ("La semana pasada llegaron a Huixtla.", "Huixtla", "at", "main"),
    ],
)
def test_a_spanish_sentence_tells_which_part_or_group(text: str, name: str, expected: Role, group: Group) -> None:
    assert told(text, name, language="es") == [(expected, group)]
