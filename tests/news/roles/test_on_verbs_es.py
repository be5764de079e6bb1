from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import Article
from caravan_map.news.claims import Group, PositionClaim, Role
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer

# What each sentence says of each place: its name, the role, the group.

DEPARTED = [
    ("La caravana salió de Tapachula.", "Tapachula", "main"),
    ("La caravana partió de Tapachula al amanecer.", "Tapachula", "main"),
    ("Unos 900 migrantes salieron el sábado de Tapachula.", "Tapachula", "main"),
    ("Los marchistas abandonaron Huixtla antes del alba.", "Huixtla", "main"),
    ("La caravana emprendió la marcha desde Tapachula.", "Tapachula", "main"),
    ("Los peregrinos se pusieron en camino en Tapachula.", "Tapachula", "main"),
    ("Miles de personas arrancaron su caminata en Tapachula.", "Tapachula", "main"),
    ("La caravana ha salido de Tapachula.", "Tapachula", "main"),
    ("La caravana, que partió el domingo de Tapachula, está cansada.", "Tapachula", "main"),
    ("Tras salir de Tapachula, el grupo durmió a un lado del camino.", "Tapachula", "main"),
    ("Después de dejar Huixtla, los migrantes tomaron la carretera costera.", "Huixtla", "main"),
    ("La marcha comenzó en Tapachula hace una semana.", "Tapachula", "main"),
    ("La caravana se formó en Tapachula a finales de mayo.", "Tapachula", "main"),
    ("Otra caravana salió el martes de Tapachula.", "Tapachula", "other"),
    ("Una segunda caravana de unas 800 personas partió el domingo de Tapachula.", "Tapachula", "other"),
    ("La caravana que salió el domingo de Tapachula llegó el martes a Huixtla.", "Tapachula", "main"),
    ("Los migrantes caminaron de Huixtla a Escuintla el martes.", "Huixtla", "main"),
    ("Salió de Tapachula la caravana de migrantes.", "Tapachula", "main"),
    ("De Tapachula salieron el lunes 600 caminantes.", "Tapachula", "main"),
    ("El contingente zarpó de Huixtla de madrugada.", "Huixtla", "main"),
    ("Los mineros dejaron Puebla y enfilaron hacia la Ciudad de México.", "Puebla", "main"),
    ("La marcha, que arrancó en Tapachula, ya recorrió 100 kilómetros.", "Tapachula", "main"),
    ("Salieron de madrugada de Huixtla y ya habían llegado a Villa Comaltitlán.", "Huixtla", "main"),
    ("Los maestros marcharon de Oaxaca a la Ciudad de México.", "Oaxaca", "main"),
    ("Desde Huixtla, los migrantes caminaron 40 kilómetros.", "Huixtla", "main"),
    ("Abandonan Huixtla y caminan hacia Escuintla", "Huixtla", "main"),
    ("Migrantes parten de Tapachula rumbo al norte", "Tapachula", "main"),
    ("Los peregrinos salieron a pie desde Puebla con destino a la basílica.", "Puebla", "main"),
]

AT = [
    ("La caravana llegó a Huixtla.", "Huixtla", "main"),
    ("La caravana llegó el martes a Huixtla.", "Huixtla", "main"),
    ("Los migrantes arribaron a Huixtla al anochecer.", "Huixtla", "main"),
    ("La columna alcanzó Mapastepec el miércoles por la tarde.", "Mapastepec", "main"),
    ("La procesión entró en Arriaga cantando.", "Arriaga", "main"),
    ("Los caminantes ingresaron a Pijijiapan el miércoles.", "Pijijiapan", "main"),
    ("El grupo ya está en Mapastepec.", "Mapastepec", "main"),
    ("La caravana se encuentra en Mapastepec.", "Mapastepec", "main"),
    ("La caravana estaba en Huixtla el martes.", "Huixtla", "main"),
    ("Los migrantes descansaron en Huixtla.", "Huixtla", "main"),
    ("Los marchistas acamparon en Escuintla.", "Escuintla", "main"),
    ("Los migrantes se quedaron ayer en Huixtla.", "Huixtla", "main"),
    ("Unas 2,000 personas durmieron en el parque central de Huixtla.", "Huixtla", "main"),
    ("La caravana pernoctó el domingo en Villa Comaltitlán.", "Villa Comaltitlán", "main"),
    ("El grupo pasó la noche en Villa Comaltitlán.", "Villa Comaltitlán", "main"),
    ("Los migrantes hicieron alto en Arriaga para descansar.", "Arriaga", "main"),
    ("La caravana se detuvo en Arriaga.", "Arriaga", "main"),
    ("La caravana avanza por Chiapas.", "Chiapas", "main"),
    ("La caravana camina por el estado de Oaxaca.", "Oaxaca", "main"),
    ("Los migrantes caminaron hasta Huixtla.", "Huixtla", "main"),
    ("La caravana avanzó el lunes hasta la ciudad de Huixtla.", "Huixtla", "main"),
    ("Los migrantes están concentrados en Huixtla.", "Huixtla", "main"),
    ("Miles de migrantes están varados en Tapachula.", "Tapachula", "main"),
    ("Llegaron a Huixtla el martes.", "Huixtla", "main"),
    ("Arribó la caravana a Arriaga.", "Arriaga", "main"),
    ("A Huixtla llegaron unos 3,000 migrantes.", "Huixtla", "main"),
    ("Al llegar a Arriaga, los migrantes se acostaron en el parque.", "Arriaga", "main"),
    ("La avanzada llegó el miércoles a Pijijiapan.", "Pijijiapan", "vanguard"),
    ("La vanguardia de la caravana alcanzó Arriaga el martes.", "Arriaga", "vanguard"),
    ("Un primer grupo llegó a Pijijiapan.", "Pijijiapan", "vanguard"),
    ("Los rezagados seguían en Huixtla.", "Huixtla", "rear"),
    ("Los últimos entraron en Huixtla a medianoche.", "Huixtla", "rear"),
    ("Una segunda caravana llegó el miércoles a Huixtla.", "Huixtla", "other"),
    ("La caravana que salió el domingo de Tapachula llegó el martes a Huixtla.", "Huixtla", "main"),
    ("Los migrantes caminaron de Huixtla a Escuintla el martes.", "Escuintla", "main"),
    ("El alcalde vive en Huixtla, donde durmió la caravana.", "Huixtla", "main"),
    ("La policía informó que la caravana llegó a Arriaga.", "Arriaga", "main"),
    ("Los migrantes fueron alojados en Huixtla.", "Huixtla", "main"),
    ("El contingente de mineros entró a Puebla el lunes.", "Puebla", "main"),
    ("Los integrantes del éxodo se instalaron en el estadio de Arriaga.", "Arriaga", "main"),
    ("El grueso de la caravana permanece en Arriaga.", "Arriaga", "main"),
    ("La caravana hizo su entrada a Tonalá.", "Tonalá", "main"),
    ("Los migrantes siguen en Huixtla.", "Huixtla", "main"),
    ("Tras cinco horas de caminata lograron llegar a Huixtla.", "Huixtla", "main"),
    ("Los marchistas se instalaron anoche en el coliseo de Huixtla.", "Huixtla", "main"),
    ("La columna llegó este miércoles a Pijijiapan, donde pernoctará.", "Pijijiapan", "main"),
    ("Los indígenas ingresaron al mediodía a la ciudad de Puebla tras 20 días de caminata.", "Puebla", "main"),
    ("De acuerdo con el INM, la caravana está en Mapastepec.", "Mapastepec", "main"),
    ("La caravana, que se encontraba en Huixtla, avanzará hasta Escuintla.", "Huixtla", "main"),
    ("Los caminantes durmieron en Huixtla y hoy amanecieron en Escuintla.", "Escuintla", "main"),
    ("El contingente se encuentra a la altura de Arriaga.", "Arriaga", "main"),
    ("Luego de descansar en Huixtla, los migrantes retomaron su camino.", "Huixtla", "main"),
    ("Los peregrinos fueron recibidos en Puebla con aplausos.", "Puebla", "main"),
    ("Salieron de madrugada de Huixtla y ya habían llegado a Villa Comaltitlán.", "Villa Comaltitlán", "main"),
    ("Los migrantes fueron trasladados en autobuses a Puebla.", "Puebla", "main"),
    ("En Tapachula, miles de migrantes esperan sus documentos.", "Tapachula", "main"),
    ("CARAVANA MIGRANTE LLEGO A HUIXTLA", "HUIXTLA", "main"),
    ("La caravana tuvo que dormir en Huixtla.", "Huixtla", "main"),
    ("Los migrantes habían dormido en Escuintla.", "Escuintla", "main"),
    ("Los migrantes pudieron entrar en Arriaga.", "Arriaga", "main"),
    ("Los que iban adelante llegaron a Tonalá.", "Tonalá", "vanguard"),
    ("Acampados en el deportivo de Huixtla, los migrantes esperan.", "Huixtla", "main"),
]

PASSED = [
    ("Los migrantes dejaron atrás Huixtla.", "Huixtla", "main"),
    ("La caravana pasó por Huixtla.", "Huixtla", "main"),
    ("Los migrantes cruzaron Huixtla sin detenerse.", "Huixtla", "main"),
    ("La marcha atravesó Puebla el lunes.", "Puebla", "main"),
    ("El contingente ha pasado por Escuintla.", "Escuintla", "main"),
]

TOWARD = [
    ("La caravana se dirige a Huixtla.", "Huixtla", "main"),
    ("La caravana salió de Tapachula rumbo a Huixtla.", "Huixtla", "main"),
    ("Los migrantes avanzan hacia Arriaga.", "Arriaga", "main"),
    ("Los marchistas caminan con dirección a Huixtla.", "Huixtla", "main"),
    ("La caravana llegará mañana a Huixtla.", "Huixtla", "main"),
    ("La caravana planea llegar el lunes a Huixtla.", "Huixtla", "main"),
    ("Los migrantes esperan llegar mañana a Arriaga.", "Arriaga", "main"),
    ("Los migrantes van a dormir en Huixtla.", "Huixtla", "main"),
    ("La caravana podría llegar el viernes a Arriaga.", "Arriaga", "main"),
    ("Los migrantes partieron hacia Escuintla.", "Escuintla", "main"),
    ("La caravana se prepara para salir hacia Huixtla.", "Huixtla", "main"),
    ("Se prevé que la caravana llegue el martes a Huixtla.", "Huixtla", "main"),
    ("Mañana pernoctarán en Huixtla.", "Huixtla", "main"),
    ("El grupo, integrado por familias enteras, retomó la ruta rumbo a Mapastepec.", "Mapastepec", "main"),
    ("Los migrantes siguen su camino hacia Tonalá.", "Tonalá", "main"),
    ("La caravana prevé llegar este viernes a Arriaga.", "Arriaga", "main"),
    ("Se espera que mañana la caravana arribe a Tonalá.", "Tonalá", "main"),
    ("Su próxima parada será Tonalá.", "Tonalá", "main"),
    ("Los mineros, que salieron de Oaxaca el lunes, pasarán por Puebla el jueves.", "Puebla", "main"),
    ("El contingente deberá pasar por Puebla.", "Puebla", "main"),
    ("Podrían quedarse en Huixtla hasta el lunes.", "Huixtla", "main"),
    ("La caravana volvió a caminar este lunes hacia Escuintla.", "Escuintla", "main"),
]

DESTINATION = [
    ("La caravana se dirige a Estados Unidos.", "Estados Unidos", "main"),
    ("Los migrantes quieren llegar a Estados Unidos.", "Estados Unidos", "main"),
]

ENDED = [
    ("La caravana se disolvió el martes en Huixtla.", "Huixtla", "main"),
    ("La caravana fue disuelta en Arriaga.", "Arriaga", "main"),
    ("La marcha se dispersó en Puebla.", "Puebla", "main"),
]

ORIGIN = [
    ("Los migrantes provienen de Honduras.", "Honduras"),
    ("Los migrantes son originarios de Venezuela.", "Venezuela"),
    ("La caravana, con personas procedentes de Cuba, avanza.", "Cuba"),
]

MENTION = [
    ("La caravana no llegó a Huixtla.", "Huixtla"),
    ("La caravana nunca pasó por Huixtla.", "Huixtla"),
    ("La policía impidió que la caravana llegara a Huixtla.", "Huixtla"),
    ("El presidente se reunió en Puebla con el gobernador.", "Puebla"),
    ("El secretario llegó a Tapachula el lunes.", "Tapachula"),
    ("La Guardia Nacional detuvo a 300 migrantes en Arriaga.", "Arriaga"),
    ("El gobierno de Guatemala anunció un acuerdo.", "Guatemala"),
    ("Caminan a 40 kilómetros de Huixtla.", "Huixtla"),
    ("Cada año una caravana llega a Puebla.", "Puebla"),
    ("Autoridades de Guatemala impidieron el paso de la caravana.", "Guatemala"),
    ("La policía trasladó a los migrantes a Tapachula.", "Tapachula"),
    ("Los migrantes no se detuvieron en Escuintla y siguieron hasta Mapastepec.", "Escuintla"),
    ("El presidente dijo que la caravana no llegará a Tijuana.", "Tijuana"),
    ("Sin entrar a Puebla, el contingente siguió por la autopista.", "Puebla"),
    ("Hasta Huixtla llegó el gobernador para hablar con los migrantes.", "Huixtla"),
    ("El padre de Juan vive en Huixtla.", "Huixtla"),
]


def claim(text: str, name: str) -> PositionClaim:
    piece = Article("a", "a.txt", text, published=date(2022, 6, 9), published_basis="given", language="es")
    found = sorted(read([piece], small_gazetteer()).positions, key=lambda each: each.start)
    return next(each for each in found if text[each.start : each.end] == name)


@pytest.mark.parametrize(
    ("text", "name", "role", "group"),
    [
        (text, name, role, group)
        for role, listed in (
            ("departed", DEPARTED),
            ("at", AT),
            ("passed", PASSED),
            ("toward", TOWARD),
            ("destination", DESTINATION),
            ("ended", ENDED),
        )
        for text, name, group in listed
    ],
)
def test_a_sentence_says_what_the_group_has_to_do_with_a_place(text: str, name: str, role: Role, group: Group) -> None:
    found = claim(text, name)
    assert (found.role, found.group) == (role, group)


@pytest.mark.parametrize(("text", "name"), ORIGIN)
def test_where_members_come_from_is_their_origin(text: str, name: str) -> None:
    assert claim(text, name).role == "origin"


@pytest.mark.parametrize(("text", "name"), MENTION)
def test_a_place_where_the_group_was_not_is_only_a_mention(text: str, name: str) -> None:
    assert claim(text, name).role == "mention"
