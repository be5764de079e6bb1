from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role

# What Spanish leaves out, puts elsewhere or says with other means: each group of sentences is one construction.

WORD_ORDER: list[tuple[str, str, Role]] = [
    ("Entró al mediodía en Puebla la caravana.", "Puebla", "at"),
    ("Tiene previsto llegar a Arriaga el sábado la caravana.", "Arriaga", "toward"),
    ("El contingente está por entrar a Arriaga.", "Arriaga", "toward"),
    ("Entró este lunes en Puebla la XII Caravana de la Paz.", "Puebla", "at"),
    ("Arribó el viernes a Tonalá la Tercera Columna del Sur.", "Tonalá", "at"),
    ("Los migrantes salieron antes del amanecer y a media tarde entraban en Tonalá.", "Tonalá", "at"),
    ("Llegó ayer al anochecer la columna a Tonalá.", "Tonalá", "at"),
    ("Llegaron este martes unos 800 peregrinos a Tonalá.", "Tonalá", "at"),
    ("Llegó el lunes la marcha a Tonalá.", "Tonalá", "at"),
    ("Salió el lunes la caravana de Tonalá.", "Tonalá", "departed"),
    ("Recién llegados a Mapastepec, los hombres buscaron agua.", "Mapastepec", "at"),
]
ONCE_THERE: list[tuple[str, str, Role]] = [
    ("Una vez en Tonalá, los maestros exigieron una reunión.", "Tonalá", "at"),
    ("Ya en Tonalá, los maestros pidieron agua.", "Tonalá", "at"),
    ("Mientras, los mineros han caminado hasta Tonalá.", "Tonalá", "at"),
    ("Llovía mientras los mineros caminaban hasta Tonalá.", "Tonalá", "toward"),
]
ENDS_FIRST: list[tuple[str, str, Role]] = [
    ("De Huixtla a Tonalá cabalgaron el jueves los arrieros.", "Tonalá", "at"),
    ("De Huixtla a Tonalá cabalgaron el jueves los arrieros.", "Huixtla", "departed"),
]
DONE_TO_THEM: list[tuple[str, str, Role]] = [
    ("Los peregrinos fueron rodeados por soldados a las puertas de Tonalá.", "Tonalá", "at"),
    ("Los peregrinos fueron alojados el jueves por los vecinos en Tonalá.", "Tonalá", "at"),
    ("La columna será bendecida por el obispo en Tonalá.", "Tonalá", "toward"),
    ("El acta fue firmada por los jueces en Tonalá.", "Tonalá", "mention"),
]
WHOSE_VERB: list[tuple[str, str, Role]] = [
    ("La marcha que el sindicato piensa meter en Puebla arrancó este domingo en Huixtla.", "Huixtla", "departed"),
    ("Los de Oaxaca durmieron en Tonalá.", "Tonalá", "at"),
    ("En la plaza se abrazaron los de Oaxaca.", "Oaxaca", "origin"),
    ("¡Ya vamos en Tonalá!", "Tonalá", "at"),
    ("La marcha por la vida, la tierra y el pan entró en Puebla.", "Puebla", "at"),
    ("Una comitiva fue a Puebla.", "Puebla", "at"),
    ("La columna entró anoche en la capital poblana.", "capital poblana", "at"),
    ("El gobernador habló en la capital poblana.", "capital poblana", "mention"),
    ("El ciclón dejó siete muertos en Tonalá.", "Tonalá", "mention"),
    ("La columna salió el lunes del parque Benito Olmos de Tonalá.", "Tonalá", "departed"),
    ("Los peregrinos durmieron en el domo Guerrero de Tonalá.", "Tonalá", "at"),
    ("El alcalde saludó a la columna cuando entró a Puebla.", "Puebla", "at"),
    ("El alcalde dijo a la columna cuando entró a Puebla que era un error.", "Puebla", "mention"),
    ("Los peregrinos, oriundos de Tonalá, llegaron a Puebla.", "Tonalá", "mention"),
    ("Los peregrinos comieron en Tonalá antes de seguir a Arriaga.", "Arriaga", "toward"),
    ("La columna lleva cuatro días de camino hacia Puebla.", "Puebla", "toward"),
    ("La caravana iba a Puebla.", "Puebla", "toward"),
    ("Si el calor lo permite, el domingo estarán en Tonalá.", "Tonalá", "toward"),
    ("De Tonalá los trajo un convoy hasta Arriaga.", "Arriaga", "at"),
    ("La marcha se dio por terminada en Puebla.", "Puebla", "ended"),
    ("La marcha contra la mina que seca los pozos entró el lunes en Tonalá.", "Tonalá", "at"),
    ("La mina que seca los pozos está en Tonalá.", "Tonalá", "mention"),
]
NAMES_IN_QUOTES: list[tuple[str, str, Role]] = [
    ("La caravana “Pan y Techo” llegó a Tonalá, pasando por Huixtla.", "Huixtla", "passed"),
    ('La marcha "Pan y Techo" llegó a Tonalá tras una caminata desde Huixtla.', "Huixtla", "departed"),
    ("La maestra dijo a la columna “Vamos”, y durmió en Huixtla.", "Huixtla", "mention"),
]
WHO_IT_IS: list[tuple[str, str, Role]] = [
    ("Partió una caravana de 300 migrantes desde Huixtla.", "Huixtla", "departed"),
    ("El lunes salieron dos columnas de maestros desde Huixtla.", "Huixtla", "departed"),
    ("Detuvieron a una caravana de 300 migrantes desde Huixtla.", "Huixtla", "origin"),
    ("La marcha, encabezada por Ana Ruiz, llegó a Tonalá, en la costa.", "Tonalá", "at"),
    ("La marcha, seguida por la policía, entró en Tonalá, en la costa.", "Tonalá", "at"),
    ("La columna motorizada Esperanza partió de Huixtla.", "Huixtla", "departed"),
    ("Un grupo de familias residentes en Huixtla emprendió la marcha a Tonalá.", "Huixtla", "origin"),
    ("Les ofrecieron volver a Huixtla.", "Huixtla", "mention"),
]
STOPS_AND_ENDS: list[tuple[str, str, Role]] = [
    ("La columna salió de la Plaza de la Constitución de Huixtla.", "Huixtla", "departed"),
    ("La columna salió del Parque de la Memoria de Huixtla.", "Huixtla", "departed"),
    ("La siguiente parada fue ayer en Tonalá.", "Tonalá", "at"),
    ("La siguiente parada será en Tonalá.", "Tonalá", "toward"),
    ("La marcha terminó ayer en una enorme concentración en Puebla.", "Puebla", "ended"),
    ("La marcha culminó con un plantón en Puebla.", "Puebla", "ended"),
    ("De seguir el lunes, los migrantes esperan llegar a Tonalá.", "Tonalá", "toward"),
    ("La caravana pasó sin incidentes el puesto de revisión de Huixtla.", "Huixtla", "passed"),
    ("La caravana siguió sin agua hasta Tonalá.", "Tonalá", "at"),
    ("La caravana pasó por Huixtla sin entrar a Tonalá.", "Tonalá", "mention"),
]
BETWEEN_NOUN_AND_NAME: list[tuple[str, str, Role]] = [
    ("Los peregrinos seguirán su recorrido hacia la ciudad chiapaneca de Tonalá.", "Tonalá", "toward"),
    ("La columna salió del poblado costero de Tonalá.", "Tonalá", "departed"),
    ("La marcha alcanzó en la tarde del martes Tonalá.", "Tonalá", "at"),
    ("La caravana continuará hacia el siguiente municipio que es Tonalá.", "Tonalá", "toward"),
    ("Los migrantes llegaron a lo que es Tonalá.", "Tonalá", "at"),
    ("Una vez en Tonalá, los maestros exigieron una mesa.", "Tonalá", "at"),
    ("En Tonalá, los maestros exigirán una mesa.", "Tonalá", "toward"),
]
INFINITIVES: list[tuple[str, str, Role]] = [
    ("Los marchistas acordaron en Arriaga seguir la marcha.", "Arriaga", "at"),
    ("La caravana resolvió en Arriaga esperar.", "Arriaga", "at"),
    ("Los migrantes decidieron descansar en Arriaga.", "Arriaga", "at"),
    ("Los migrantes decidieron dormir en Arriaga.", "Arriaga", "toward"),
    ("Tardaron dos días en llegar a Tonalá.", "Tonalá", "at"),
    ("Siguen avanzando por Chiapas tras dejar Huixtla.", "Huixtla", "departed"),
    ("Les restan 60 kilómetros para llegar a Arriaga.", "Arriaga", "toward"),
    ("De llegar a Arriaga, dormirían bajo techo.", "Arriaga", "toward"),
    ("No los dejaron entrar a Arriaga.", "Arriaga", "mention"),
    ("No se les permitió dormir en Arriaga.", "Arriaga", "mention"),
]
PARTICIPLES: list[tuple[str, str, Role]] = [
    ("Pasada Huixtla, el grupo se partió en dos.", "Huixtla", "passed"),
    ("Salida el viernes de Huixtla, la marcha durmió en Arriaga.", "Huixtla", "departed"),
    ("Llegada la noche, se detuvieron en Escuintla.", "Escuintla", "at"),
    ("Llevan tres días varados en Huixtla.", "Huixtla", "at"),
]
OWNED: list[tuple[str, str, Role]] = [
    ("La llegada de la caravana a Arriaga está prevista para el sábado.", "Arriaga", "toward"),
    ("La llegada a Arriaga será el sábado.", "Arriaga", "toward"),
    ("La llegada de la caravana a Arriaga sorprendió a todos.", "Arriaga", "at"),
    ("La llegada del gobernador a Arriaga está prevista para el sábado.", "Arriaga", "mention"),
    ("La salida de la caravana de Arriaga fue a las cinco.", "Arriaga", "departed"),
    ("Se prevé el arribo de la caravana a Arriaga este viernes.", "Arriaga", "toward"),
    ("Se espera su llegada a Arriaga el jueves.", "Arriaga", "toward"),
    ("A su salida de Huixtla sumaban tres mil.", "Huixtla", "departed"),
    ("Salida de Huixtla al amanecer, llegada a Escuintla al anochecer.", "Escuintla", "at"),
    ("Disuelven caravana en Arriaga", "Arriaga", "ended"),
    ("La policía disolvió la marcha en Arriaga.", "Arriaga", "ended"),
    ("La marcha, cuyo punto de partida fue Huixtla, entra en su día doce.", "Huixtla", "departed"),
    ("El punto de partida será Huixtla.", "Huixtla", "mention"),
    ("El destino final de la marcha es Puebla.", "Puebla", "destination"),
    ("La meta del día es Escuintla.", "Escuintla", "toward"),
]
OF_THE_PLACE: list[tuple[str, str, Role]] = [
    ("Tonalá quedó atrás antes del mediodía.", "Tonalá", "passed"),
    ("Tonalá y Arriaga quedaron atrás.", "Tonalá", "passed"),
    ("La caravana dejó atrás Huixtla, Mapastepec y Arriaga.", "Arriaga", "passed"),
    ("Arriaga los espera con pan.", "Arriaga", "toward"),
    ("Arriaga espera a la caravana este jueves.", "Arriaga", "toward"),
    ("En Arriaga se les espera con pan.", "Arriaga", "toward"),
    ("En Arriaga los esperaban con pan.", "Arriaga", "at"),
    ("Los migrantes esperan en Arriaga.", "Arriaga", "at"),
    ("Puebla los acogió dos noches.", "Puebla", "at"),
    ("Les falta Tonalá para salir de la costa.", "Tonalá", "toward"),
    ("En los 12 kilómetros que faltan hasta Arriaga no hay agua.", "Arriaga", "toward"),
    ("Anoche los acogió Tonalá.", "Tonalá", "at"),
    ("Mañana los recibirá Tonalá.", "Tonalá", "toward"),
    ("No los recibió Tonalá.", "Tonalá", "mention"),
    ("Huixtla recibe a la marcha con campanas.", "Huixtla", "at"),
    ("Rumbo a Tonalá, dos mujeres cayeron enfermas.", "Tonalá", "toward"),
]
LENGTHS: list[tuple[str, str, Role]] = [
    ("Caminaron 40 kilómetros de Huixtla a Mapastepec.", "Huixtla", "departed"),
    ("Descansaron a 40 kilómetros de Huixtla.", "Huixtla", "mention"),
    ("Llevan ya 110 kilómetros desde Huixtla.", "Huixtla", "departed"),
]
DAYS_TO_COME: list[tuple[str, str, Role]] = [
    ("Mañana duermen en Arriaga.", "Arriaga", "toward"),
    ("El sábado llegan a Arriaga.", "Arriaga", "toward"),
    ("Este jueves la caravana descansa en Tonalá y el viernes sale a Arriaga.", "Tonalá", "at"),
    ("Mañana los migrantes salen de Tonalá rumbo a Arriaga.", "Tonalá", "mention"),
    ("Desde el sábado duermen en Arriaga.", "Arriaga", "at"),
]
HOMES: list[tuple[str, str, Role]] = [
    ("La mayoría viene de Tonalá, Arriaga y Huixtla.", "Arriaga", "origin"),
    ("Vienen de Tonalá, de Arriaga y de Huixtla.", "Tonalá", "departed"),
    ("La caravana viene de Huixtla, Chiapas, y va a Puebla.", "Huixtla", "departed"),
    ("Salieron de Huixtla y de Arriaga.", "Arriaga", "departed"),
    ("Salieron de Tonalá, Arriaga y Huixtla.", "Arriaga", "departed"),
]
TIMES_OF_DAY: list[tuple[str, str, Role]] = [
    ("Los migrantes entraron entre las 4:30 y las 9:00 horas por el río, en Huixtla.", "Huixtla", "at"),
    ("La caravana llegó cerca de las 14:15 horas de hoy a Huixtla.", "Huixtla", "at"),
    ("Etapas: Huixtla.", "Huixtla", "mention"),
]
HEADLINES: list[tuple[str, str, Role]] = [
    ("Maestros, en Huixtla", "Huixtla", "at"),
    ("Arriba la caravana a Tonalá", "Tonalá", "at"),
    ("Caravana parte de Huixtla rumbo a Tonalá", "Huixtla", "departed"),
    ("Parten dos mil migrantes de Huixtla a Tonalá", "Huixtla", "departed"),
    ("Parten dos mil migrantes de Huixtla a Tonalá", "Tonalá", "toward"),
    ("Parte de los migrantes durmió en Huixtla", "Huixtla", "at"),
    ("Más arriba de Huixtla durmieron", "Huixtla", "mention"),
    ("Realizan un mitin en Huixtla", "Huixtla", "at"),
    ("Parte caravana de Huixtla", "Huixtla", "departed"),
    ("Preparan en Tonalá la llegada de la caravana", "Tonalá", "mention"),
]
NOT_YET: list[tuple[str, str, Role]] = [
    ("La idea es llegar a Tonalá el viernes.", "Tonalá", "toward"),
    ("El plan era descansar en Tonalá.", "Tonalá", "toward"),
    ("La caravana espera llegar a Tonalá, donde le preparan un albergue.", "Tonalá", "destination"),
    ("Los camiones salieron para Tonalá.", "Tonalá", "toward"),
]
CALLED_FOR: list[tuple[str, str, Role]] = [
    ("Convocan a marcha en Huixtla.", "Huixtla", "mention"),
    ("Convocaron a una marcha en Huixtla para el lunes.", "Huixtla", "mention"),
    ("La marcha anunciada para el lunes en Huixtla no se realizó.", "Huixtla", "mention"),
    ("Posponen salida de Huixtla.", "Huixtla", "at"),
    ("Pospusieron su salida de Huixtla.", "Huixtla", "at"),
    ("No vamos a parar hasta llegar a Tonalá.", "Tonalá", "toward"),
    ("No descansarán hasta llegar a Tonalá.", "Tonalá", "toward"),
    ("No piensan en llegar a Tonalá.", "Tonalá", "mention"),
    ("La cita es en Huixtla a las 6.", "Huixtla", "mention"),
    ("El gobernador anunció el lunes en Huixtla un apoyo.", "Huixtla", "mention"),
    ("El acuerdo, firmado el lunes en Huixtla, fue roto.", "Huixtla", "mention"),
    ("Los migrantes firmaron el lunes en Huixtla un acuerdo.", "Huixtla", "at"),
    ("Después de un domingo en Huixtla, la caravana avanzó.", "Huixtla", "at"),
    ("Han recorrido la costa: Huixtla, Tonalá y Arriaga.", "Tonalá", "passed"),
]
WHERE_IT_IS: list[tuple[str, str, Role]] = [
    ("Se encuentran en la Casa del Migrante de la zona 1 de Tonalá.", "Tonalá", "at"),
    ("Durmieron en el kilómetro 20 de la carretera a Tonalá.", "Tonalá", "mention"),
    ("Caminaron por la carretera a Tonalá.", "Tonalá", "toward"),
    ("Marcharon del parque a Tonalá.", "Tonalá", "at"),
    ("Llegaron por la carretera a Tonalá.", "Tonalá", "at"),
    ("Salió la noche del 14 de Huixtla.", "Huixtla", "departed"),
    ("A la entrada de Huixtla se abrazaron las columnas.", "Huixtla", "at"),
    ("Se dirigen a la entrada de Huixtla.", "Huixtla", "toward"),
    ("Llegaron a la entrada de Huixtla.", "Huixtla", "at"),
    ("Doña Ana, de 50 años, está en Huixtla.", "Huixtla", "at"),
    ("Doña Ana, de 50 años, va con la caravana. En Huixtla le regalaron unos tenis.", "Huixtla", "at"),
]
AGREEING: list[tuple[str, str, Role]] = [
    ("Después de que la policía los sacó del parque, marcharon a Tonalá.", "Tonalá", "at"),
    ("El alcalde y la regidora llegaron a Tonalá.", "Tonalá", "mention"),
    ("La policía llegó a Tonalá.", "Tonalá", "mention"),
    ("Según dijo Juan, llegaron a Tonalá.", "Tonalá", "at"),
    ("La caravana no se moverá, informó Dolores Ruiz, llegada de Tonalá.", "Tonalá", "mention"),
    ("Los normalistas fueron retenidos en Huixtla.", "Huixtla", "at"),
    ("Unos normalistas fueron retenidos en Huixtla.", "Huixtla", "mention"),
    ("En Huixtla se les sumó un grupo de estudiantes.", "Huixtla", "at"),
]
UNREAL: list[tuple[str, str, Role]] = [
    ("De no haber llovido, habrían llegado a Tonalá.", "Tonalá", "mention"),
    ("De Huixtla salieron y, sin descansar, llegaron a Tonalá.", "Tonalá", "at"),
    ("Cerca de Tonalá se detuvieron.", "Tonalá", "at"),
]
LASTING: list[tuple[str, str, Role]] = [
    ("Llevan dos días en Huixtla.", "Huixtla", "at"),
    ("Atrás quedaron Huixtla y Tonalá.", "Tonalá", "passed"),
]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        *WORD_ORDER,
        *ONCE_THERE,
        *ENDS_FIRST,
        *DONE_TO_THEM,
        *WHOSE_VERB,
        *NAMES_IN_QUOTES,
        *BETWEEN_NOUN_AND_NAME,
        *WHO_IT_IS,
        *STOPS_AND_ENDS,
        *INFINITIVES,
        *PARTICIPLES,
        *OWNED,
        *OF_THE_PLACE,
        *LENGTHS,
        *DAYS_TO_COME,
        *HOMES,
        *TIMES_OF_DAY,
        *NOT_YET,
        *LASTING,
        *UNREAL,
        *AGREEING,
        *WHERE_IT_IS,
        *CALLED_FOR,
        *HEADLINES,
    ],
)
def test_a_spanish_sentence_gives_a_place_its_role(text: str, name: str, expected: Role) -> None:
    assert role(text, name, language="es") == expected
