from __future__ import annotations

import pytest
from caravan_map.news.claims import Group
from support.newsroom import sizes
from support.quantities import sizes_in

Range = tuple[int | None, int | None]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("About 4,000 migrants left Tapachula on Monday.", 4000, 4000),
        ("The caravan counts 4,000 people.", 4000, 4000),
        ("The 4,000-strong caravan rests.", 4000, 4000),
        ("The caravan, about 2,000 strong, rests.", 2000, 2000),
        ("A caravan of 4,000 left Tapachula.", 4000, 4000),
        ("A caravan of some 4,000 people left Tapachula.", 4000, 4000),
        ("Between 3,000 and 5,000 people are walking north.", 3000, 5000),
        ("More than 2,000 people joined the caravan.", 2000, None),
        ("Up to 900 people walk in the group.", None, 900),
        ("The caravan has grown to 6,000 people.", 6000, 6000),
        ("The caravan, estimated at 3,500 people, rests.", 3500, 3500),
        ("The group, 2,500 people, rests in Huixtla.", 2500, 2500),
        ("Two thousand five hundred people march north.", 2500, 2500),
        ("Organizers put the caravan at 4,000 people.", 4000, 4000),
        ("The convoy of 300 trucks rolled into Puebla.", 300, 300),
        ("Some 300 trucks are part of the convoy.", 300, 300),
        ("The trek of 700 pilgrims began in Huixtla.", 700, 700),
        ("The pilgrims now number 850.", 850, 850),
        ("By dusk the march had swelled to almost 1,200.", 1200, 1200),
        ("Since Puebla the convoy has shrunk to 90 tractors.", 90, 90),
        ("The relay dwindled from 600 to 140 runners.", 140, 140),
        ("Its 320 or so riders slept in Arriaga.", 320, 320),
        ("The main body, 1,900 farmers, reached Tonalá.", 1900, 1900),
        ("Nearly 700 cyclists rode into Puebla.", 700, 700),
        ("A couple of hundred teachers set out from Oaxaca.", 200, 200),
        ("Half a thousand miners are camped outside Puebla.", 500, 500),
        ("Police estimated the marchers at 2,300.", 2300, 2300),
        ("There are now 450 of them.", 450, 450),
        ("The 260 who make up the column are mostly widows.", 260, 260),
        ("Roughly 3,100 people belong to the convoy.", 3100, 3100),
        ("Around 600 are expected in Puebla on Friday.", 600, 600),
        ("Buses brought 170 marchers to Tonalá.", 170, 170),
        ("The square of Huixtla filled with 1,400 refugees.", 1400, 1400),
        ("What began as 40 strikers is a march of 2,000.", 40, 40),
        ("Those in the convoy are mostly widows and amount to about 700.", 700, 700),
        ("The convoy grew. By dusk it consisted of 80 tractors.", 80, 80),
        ("Some hundred men and women marched out of Huixtla.", 100, 100),
    ],
)
def test_a_figure_that_counts_the_group_is_its_size(text: str, low: int | None, high: int | None) -> None:
    assert (low, high) in {(size.low, size.high) for size in sizes_in(text, "en")}


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Unos 850 peregrinos salieron de Puebla el lunes.", 850, 850),
        ("La marcha suma ya 2 mil 300 personas.", 2300, 2300),
        ("Son unos 640, según los organizadores.", 640, 640),
        ("La caravana pasó de 200 a más de 1.500 integrantes.", 1500, None),
        ("El contingente creció a mil 800 campesinos.", 1800, 1800),
        ("El grupo se redujo a medio centenar.", 50, 50),
        ("Llegaron a Tonalá alrededor de 3 mil 200 migrantes.", 3200, 3200),
        ("Entraron unos 900 por el puente.", 900, 900),
        ("Una columna de casi 700 mineros avanza hacia Puebla.", 700, 700),
        ("La caravana, de unas 4 mil personas, descansa en Huixtla.", 4000, 4000),
        ("El convoy, integrado por 120 camiones, salió de Oaxaca.", 120, 120),
        ("Más de mil quinientos maestros caminan hacia Puebla.", 1500, None),
        ("Entre 3 mil y 4 mil personas marchan por la costa.", 3000, 4000),
        ("De tres a cuatro mil caminantes salieron de Arriaga.", 3000, 4000),
        ("Al menos 260 familias llegaron a Mapastepec.", 260, None),
        ("Por lo menos 400 indígenas siguen en la marcha.", 400, None),
        ("Los marchistas superan los 5 mil.", 5000, None),
        ("Los caminantes ya rebasan los 2,500.", 2500, None),
        ("La plaza de Tonalá amaneció con más de mil 200 migrantes.", 1200, None),
        ("Tres autobuses dejaron en Puebla a 140 migrantes.", 140, 140),
        ("Circulan cinco camiones con 230 salvadoreños.", 230, 230),
        ("Sus 900 integrantes durmieron en el parque.", 900, 900),
        ("Una veintena de jinetes salió de Huixtla.", 20, 20),
        ("Un par de centenares de ciclistas llegó a Puebla.", 200, 200),
        ("Seis mil personas forman la caravana.", 6000, 6000),
        ("El grueso, unas 3 mil personas, llegó a Arriaga.", 3000, 3000),
        ("Quedan unos 300 en la marcha.", 300, 300),
        ("De los 2 mil que salieron de Oaxaca, la mayoría sigue.", 2000, 2000),
    ],
)
def test_a_figure_that_counts_the_group_in_spanish_is_its_size(text: str, low: int | None, high: int | None) -> None:
    assert (low, high) in {(size.low, size.high) for size in sizes_in(text, "es")}


@pytest.mark.parametrize(
    ("text", "language", "group"),
    [
        ("An advance group of 400 migrants reached Arriaga.", "en", "vanguard"),
        ("A second caravan of 700 people left Tapachula.", "en", "other"),
        ("The caravan of 700 people left Tapachula.", "en", "main"),
        ("The last 300 left Huixtla at dawn.", "en", "rear"),
        ("About 80 migrants left the caravan in Puebla.", "en", "other"),
        ("Some 120 of its members reached Puebla.", "en", "other"),
        ("The 3,000 of the march slept in Puebla.", "en", "main"),
        ("Los últimos 200 salieron de Huixtla de madrugada.", "es", "rear"),
        ("Otra caravana de 900 personas salió de Tapachula.", "es", "other"),
        ("Una avanzada de 60 personas llegó a Arriaga.", "es", "vanguard"),
    ],
)
def test_a_size_knows_its_group(text: str, language: str, group: Group) -> None:
    (size,) = sizes_in(text, language)
    assert size.group == group


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The march grew from 300 to 900 people.", "en", [(300, 300), (900, 900)]),
        ("La marcha creció de 300 a 900 personas.", "es", [(300, 300), (900, 900)]),
        ("The march has from 300 to 900 people.", "en", [(300, 900)]),
        (
            "La caravana reúne a 4 mil personas según la iglesia y 2 mil 500 según la policía.",
            "es",
            [(4000, 4000), (2500, 2500)],
        ),
    ],
)
def test_changes_and_second_opinions_are_two_sizes(text: str, language: str, found: list[Range]) -> None:
    assert [(size.low, size.high) for size in sizes_in(text, language)] == found


def test_a_size_is_quoted_where_it_stands() -> None:
    text = "It rained. About 4,000 migrants left Tapachula, police said. It rained on."
    (size,) = sizes(text)
    assert text[size.start : size.end] == "About 4,000"
    assert size.quote == "About 4,000 migrants left Tapachula, police said."
    assert size.said_by == "police"


def test_what_stands_in_dashes_is_counted_by_itself() -> None:
    (size,) = sizes("The caravan — about 900 people — rests in Huixtla.")
    assert size.low == 900


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("The caravan rests in Huixtla. Once it was 3,300.", "en", 3300),
        ("The marchers rest in Huixtla; now they are 740.", "en", 740),
        ("Descansan en Huixtla; eran 5 mil.", "es", 5000),
        ("Descansan en Huixtla; ya son 820.", "es", 820),
        ("Six hundred at most, it sleeps in Puebla.", "en", 600),
        ("Once some 7,500, it has thinned out.", "en", 7500),
        ("The march rests. About 430 now, says a priest.", "en", 430),
        ("The march rests. Ninety people, by one count.", "en", 90),
        ("La marcha descansa. Unos 330 en total.", "es", 330),
        ("Its thousand or so farmers left Tonalá.", "en", 1000),
        ("The hundred-odd who set out from Oaxaca are tired.", "en", 100),
        ("Sus mil cien integrantes salieron de Puebla.", "es", 1100),
        ("Salen 3 mil jornaleros de Oaxaca.", "es", 3000),
        ("About 60 to 70 vehicles of the convoy that left Puebla are expected at noon.", "en", 60),
        ("The priest said 2,600 here, down from 3,900 on Monday.", "en", 3900),
        ("Their numbers have doubled, to roughly 460, since Oaxaca.", "en", 460),
        ("La integran, por ahora, ciento veinte personas.", "es", 120),
        ("Los peregrinos son, a día de hoy, ciento diez.", "es", 110),
        ("Lo acompañaban, según la radio, entre dos mil y tres mil personas.", "es", 2000),
        ("My count at the bridge: 146.", "en", 146),
        ("The sheriff counted 31 tractors and 154 cars at the line.", "en", 154),
        ("Twelve weavers from Puebla, who set out in May, were in Oaxaca.", "en", 12),
        ("Refugees, 240 of them by one count, sat down in Puebla.", "en", 240),
        ("About 220 people are aboard.", "en", 220),
        ("Another column joined it on Monday with 45 trucks.", "en", 45),
        ("It was in Puebla on Monday, with 380 people.", "en", 380),
        ("The last two dozen marchers shook hands.", "en", 24),
        ('The police chief offered "six to seven hundred".', "en", 600),
    ],
)
def test_a_figure_is_a_size_by_how_it_is_built_into_its_sentence(text: str, language: str, low: int) -> None:
    assert low in {size.low for size in sizes_in(text, language)}


def test_others_are_not_the_group() -> None:
    (size,) = sizes_in("Some 400 others had left Puebla.", "en")
    assert size.group == "other"


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("About 120 people had done the 16 miles from Puebla.", 120),
        ("On Monday 71 of us completed the longest stage of the march.", 71),
        ("The organisers said 20,000 people turned out.", 20_000),
        ("Some 60 people have signed up for the whole march.", 60),
        ("By noon 84 have come all the way from Puebla.", 84),
        ("Of them 43 are going to Arriaga.", 43),
        ("Nearly 900 agreed to stay in Huixtla.", 900),
        ("Its leaders claimed 1.5 lakh participants.", 150_000),
        ("At the bridge a policeman guessed 40,000.", 40_000),
        ("They are 38, and the youngest is 31.", 38),
        ("The group of seventy-eight volunteers left Huixtla.", 78),
    ],
)
def test_who_does_the_way_comes_along_or_turns_out_is_counted(text: str, low: int) -> None:
    assert [claim.low for claim in sizes(text)] == [low]


def test_people_and_what_carries_them_are_counted_once() -> None:
    assert [claim.low for claim in sizes("In 49 buses some 1,700 marchers arrived in Puebla.")] == [1700]
    assert [claim.low for claim in sizes("Some 2,000 farmers from 21 districts walked to Puebla.")] == [2000]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Al menos 700 migrantes hondureños que cruzaron ayer la frontera durmieron en Puebla.", [700]),
        ("Cerca de un millar de hondureños que no quisieron esperar retomó la marcha.", [1000]),
        ("Cerca de 900 aceptaron quedarse en Puebla.", [900]),
        ("Las madres dejaron una manta con 800 nombres.", []),
        ("Fueron recibidos por 300 personas.", []),
        ("Cerca de un millar de vecinos salió a las calles.", []),
    ],
)
def test_spanish_counts_likewise(text: str, found: list[int]) -> None:
    assert [size.low for size in sizes_in(text, "es")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The marchers came down into Puebla, four thousand of them, and slept there.", [4000]),
        ("There we lay on the grass of a yard, two hundred of us perhaps, and sang.", [200]),
        ("The pilgrims burned the tents, 400 of them, in Puebla.", []),
        ("Until Monday most of the 1,500 or so went barefoot.", [1500]),
        ("Half of the 900 slept in Puebla.", [900]),
        ("Another 400 were still asleep.", [400]),
        ("Another 400 were arrested.", []),
        ("Another 400 fell ill.", []),
        ("Turnout: 9,000, the union says.", [9000]),
        ("Attendance: 9,000.", [9000]),
        ("State troopers say 320 trucks.", [320]),
        ('The mayor put their number at "1,800, give or take".', [1800]),
        ('Police told us "900 at the very most".', [900]),
        ("They came in, two thousand strong by her reckoning, 1,600 by that of the mayor.", [2000, 1600]),
        ("In Puebla 60 people wait with flags on an overpass.", []),
        ("About 60 trucks left Puebla to cheers from the overpasses.", [60]),
        ("They took the 405 to Los Angeles.", []),
    ],
)
def test_parts_of_a_known_whole_and_further_people_are_counted(text: str, found: list[int]) -> None:
    assert [size.low for size in sizes(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Salieron 3 mil de Tapachula.", [3000]),
        ("Por la 57 llegaron de noche a Puebla.", []),
        ("Allí otros quinientos ya empacaban.", [500]),
        ("Otros 300 murieron en el camino.", []),
        ("La mayoría de los 1,500 iba descalza.", [1500]),
        ("Unas 300 personas con banderas los saludaron desde los balcones.", []),
        ("Los peregrinos bajaron a Puebla, 700 de ellos, y durmieron ahí.", [700]),
    ],
)
def test_parts_and_further_people_are_counted_in_spanish(text: str, found: list[int]) -> None:
    assert [size.low for size in sizes_in(text, "es")] == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Some 40 rigs, and perhaps as many vans, had pulled into Puebla.", "en", [40]),
        ("A first 60 were put on a bus for Puebla.", "en", [60]),
        ("A first thousand were let through the gate into Puebla.", "en", [1000]),
        ("Some 60 people were taken to hospital in Puebla.", "en", []),
        ("Some 300 miners chose to walk on to Puebla.", "en", [300]),
        ("Una treintena de mineros decidió seguir a pie hacia Arriaga.", "es", [30]),
        ("Las brigadas contaron anoche ahí a mil 350 integrantes de la caravana.", "es", [1350]),
        ("La caravana salió de Huixtla. Protección Civil contó 4 mil 800.", "es", [4800]),
        ("La caravana salió de Huixtla. Ayer contamos 900.", "es", [900]),
        ("Salen 3 mil obreros de Puebla para apoyar la huelga.", "es", [3000]),
        ("Hoy pasan lista poco más de mil 100.", "es", [1100]),
        ("Unas 40 personas fueron llevadas al hospital.", "es", []),
    ],
)
def test_who_is_let_through_taken_along_or_counted_is_a_size(text: str, language: str, found: list[int]) -> None:
    assert [size.low for size in sizes_in(text, language)] == found


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The convoy of 300 trucks rolled into Puebla.", "vehicles"),
        ("Some 300 trucks are part of the convoy.", "vehicles"),
        ("A convoy of 300 truckers rolled into Puebla.", "people"),
        ("A caravan of 4,000 left Tapachula.", "people"),
    ],
)
def test_people_and_vehicles_are_told_apart(text: str, counts: str) -> None:
    assert [size.counts for size in sizes(text)] == [counts]
