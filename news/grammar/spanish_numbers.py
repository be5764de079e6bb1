"""Spanish: words of number, size and distance (lengths in kilometres)."""

from __future__ import annotations

from .measures import Measures
from .spanish_numerals import MULTIPLIERS, NUMBERS


def _words(listed: str) -> tuple[str, ...]:
    """List phrases; "de" and "a" at the end of one also stand for "del" and "al"."""
    phrases = [" ".join(phrase.split()) for phrase in listed.split(",") if phrase.strip()]
    return tuple(form for phrase in phrases for form in (phrase, *_contracted(phrase)))


def _contracted(phrase: str) -> tuple[str, ...]:
    return (f"{phrase}l",) if phrase.rsplit(maxsplit=1)[-1] in {"de", "a"} else ()


_MILE_KM = 1.609344


MEASURES = Measures(
    numbers=NUMBERS,
    articles=frozenset({"un", "una", "uno"}),
    parts={"medio": 0.5, "media": 0.5, "un par de": 2},
    multipliers=MULTIPLIERS,
    bare_multipliers=frozenset({"mil"}),
    led_multipliers=frozenset(),
    multiplier_leads=frozenset(),
    open_multipliers=frozenset({"mil", "millón", "millones"}),
    joiners=frozenset({"y"}),
    half_endings=("y medio", "y media"),
    thousands=".,",
    decimals=",.",
    percents=("%", "por ciento", "por cien"),
    clocks=_words(
        """
        a.m., p.m., am, pm, hrs, hrs., h, del día, de la mañana, de la tarde, de la noche, de la madrugada
        """
    ),
    clock_openings=_words(
        "a las, desde las, hasta las, hacia las, sobre las, antes de las, después de las, de las, y las"
    ),
    over=frozenset(
        _words(
            """
            más de, mas de, poco más de, algo más de, un poco más de, mucho más de, bastante más de, al menos, por lo
            menos, cuando menos, a lo menos, no menos de, por encima de, arriba de, como mínimo, un mínimo de, mínimo
            """
        )
    ),
    under=frozenset(
        _words(
            """
            hasta, menos de, no más de, a lo más, a lo sumo, como máximo, cuando mucho, un máximo de, máximo, por debajo
            de
            """
        )
    ),
    about=frozenset(
        _words(
            """
            unos, unas, alrededor de, cerca de, casi, aproximadamente, aproximado de, aproximada de, un aproximado de,
            cosa de, en torno a, en torno de, apenas, sólo, solo, solamente, como unos, como unas, poco menos de, a eso
            de, entorno a, aprox., aprox, quizá, quizás, tal vez, un estimado de, un total de, un promedio de,
            estimados, estimadas, el equivalente a, un número cercano a, un número cercano a los, próximo a, próximos a,
            cercano a
            """
        )
    ),
    between=frozenset(_words("entre, de, desde, de entre")),
    over_after=_words(
        """
        o más, o mas, +, largos, largo, largas, y pico, o hasta más, por lo menos, cuando menos, al menos, como mínimo
        """
    ),
    about_after=_words(
        """
        más o menos, o así, aproximadamente, o algo así, aprox., a lo sumo, a lo más, como máximo, como mucho, cuando
        mucho, o menos
        """
    ),
    exceeding=(
        r"\b(?:super|rebas|sobrepas|exced|excedi|aventaj)(?:a|an|ó|aron|aba|aban|ar|ado|en|e|ía|ían|ieron|aría|arían)"
        r"\s+(?:ya\s+)?(?:a\s+)?(?:l[oa]s\s+)?"
    ),
    range_links=("y los", "y las", "y", "a", "o", "u", "-", "–", "—"),
    weak_range_links=frozenset({"y", "y los", "y las", "o", "u"}),
    either_links=frozenset({"o", "u"}),
    length_units={
        **dict.fromkeys(("kilómetro", "kilómetros", "kilometro", "kilometros", "km", "kms"), 1.0),
        **dict.fromkeys(("milla", "millas"), _MILE_KM),
    },
    length_fillers=("largos", "duros"),
    pair_links=("(", "/", ",", "o", "["),
    shares=("de ellos", "de ellas", "de los cuales", "de las cuales", "de estos", "de esos"),
    counting=frozenset(
        _words(
            """
            suma, suman, sumaba, sumaban, sumando, sumó, sumaron, son, eran, fueron, es, era, somos, éramos, serían,
            serán, ser, sea, sean, siendo, cuenta con, cuentan con, contaba con, contaban con, conforma, conforman,
            conformaban, integra, integran, integraban, integraron, forman, formaban, componen, componían, alcanza,
            alcanzan, alcanzó, alcanzaba, alcanzaban, alcanzaría, totaliza, totalizan, agrupa, agrupan, agrupaba, reúne,
            reúnen, reunió, hay, había, habían, habría, concentra, concentran, aglutina, aglutinaba, cuenta, contó,
            contaron, contabilizó, contabilizaron, contabiliza, calcula, calculan, calcularon, estima, estiman,
            estimaron, estimó, calculó, contamos, calculamos, estimamos, contaba, contaban, contabilizamos, compone,
            quedan, quedaban, quedarían, quedaron, quedó, restan,
            pasan lista, pasaron lista
            """
        )
    ),
    losing=frozenset(_words("pierde, perdió, perdieron, perdido, perdiendo")),
    existing=r"hay|había|habían|habrá|habría|existen|existían",
    becoming=frozenset(
        _words(
            """
            pasó, pasaron, pasado, pasar, pasando, pasa, creció, crecieron, crecido, crecer, creciendo, crece, aumentó,
            aumentaron, aumentado, aumenta, redujo, redujeron, reducido, reducida, reduce, reduciéndose, bajó, bajaron,
            bajado, baja, subió, subieron, subido, sube, disminuyó, disminuyeron, disminuido, llegó, llegaron, llegado,
            llega, llegan, llegar, cayó, caído, cae, engrosó, duplicó, duplicado, triplicó, triplicado, convirtió,
            mermó, mermado, mermada, incrementó, ascendió, asciende, ascienden, ascendía
            """
        )
    ),
    becoming_links=frozenset(_words("a, de, en, hasta, a ser, a ser de")),
    size_nouns=frozenset(
        _words(
            "estimaciones, estimación, número, tamaño, cifra, cifras, cálculos, total, filas, contingentes, censo, "
            "asistencia, participación, concurrencia, afluencia"
        )
    ),
    estimating=_words(
        """
        estimado en, estimada en, estimados en, estimadas en, calculado en, calculada en, calculados en, calculadas en,
        cifra en, cifran en, cifró en, cifraron en, cifrado en, cifrada en, calcula en, calculan en, estima en, estiman
        en, sitúa en, sitúan en, ubica en, ubican en, estimaciones de, estimación de, cálculos de, cifra de, número de,
        tamaño en, número en, hablan de, habla de, hablaban de, habló de, hablaron de, se trata de, se trataba de, censo
        de, conteo de, un saldo de, empezó como, comenzó como, nació como, inició como, empezó con, comenzó con, inició
        con, arrancó con, partió con, salió con, llegó con, sigue con, siguen con, queda con
        """
    ),
    judging=_words(
        """
        cifra, cifran, cifró, cifraron, cifraba, calcula, calculan, calculó, calcularon, estima, estiman, estimó,
        estimaron, sitúa, sitúan, situó, ubica, ubican, fija, fijó
        """
    ),
    judging_links=("en",),
    reckoning=r"(?:según|de acuerdo con|a decir de|por cálculos de)\b",
    rates=_words(
        """
        al día, por día, cada día, diarios, diarias, diariamente, a diario, a la semana, por semana, semanales, al mes,
        por mes, mensuales, cada mes, al año, por año, anuales, cada año, este año, el año pasado, ese año, en lo que va
        del año, en lo que va de año
        """
    ),
    rooms=_words(
        """
        para, espacio para, lugar para, capacidad para, capacidad de, cupo para, cupo de, aforo de, aforo para, camas
        para, comida para, comidas para, preparado para, preparada para, listo para, visas para, permisos para
        """
    ),
    capacities=frozenset(
        _words(
            "albergar, alberga, alojar, aloja, acoger, hospedar, hospeda, recibir, alimentar, caben, cabían, atender"
        )
    ),
    belonging=frozenset(
        _words(
            """
            acompaña, acompañan, acompañaban, acompañaron, pertenece, pertenecen, pertenecían, forma, forman, formaban,
            forman parte, formaban parte, conforma, conforman, conformaban, integra, integran, integraban, compone,
            componen, componían, participa, participan, participaban, participaron, viaja, viajan, viajaban, avanza,
            avanzan, avanzaban, se inscribieron, se apuntaron, se anotaron, se sumaron, se alistaron, acudieron,
            asistieron, tomaron parte
            """
        )
    ),
    totals=_words("en total, en conjunto, en suma"),
    rests=_words("los últimos, las últimas, los restantes, las restantes, los demás, los otros, las otras"),
    heads=frozenset(
        "almas cabezas ovejas vacas reses seguidores seguidoras asistentes pasajeros tráileres camionetas".split()
    ),
    some_people=frozenset(
        _words("niños, niñas, bebés, menores, adolescentes, mujeres, embarazadas, discapacitados, ancianos")
    ),
    bystanders=frozenset(
        _words(
            "vecinos, vecinas, pobladores, pobladoras, habitantes, lugareños, lugareñas, curiosos, curiosas, "
            "transeúntes, espectadores, deportados, deportadas, retornados, retornadas, detenidos, detenidas, "
            "repatriados"
        )
    ),
    kin=frozenset("padres madres familiares familias parientes viudas hermanos abogados deudos amigos".split()),
    victims=frozenset(
        _words(
            """
            murieron, muertos, murió, fallecieron, fallecidos, perecieron, heridos, heridas, enfermos, enfermaron,
            desaparecidos, desaparecieron, lesionados, intoxicados
            """
        )
    ),
    sidelines=(
        r"desde (?:l[oa]s? |un |una )?"
        r"(?:balc(?:ón|ones)|azoteas?|ventanas?|puentes?|aceras?|banquetas?|terrazas?)\b"
    ),
    aboard=_words("a bordo"),
    speeds=_words("por hora, la hora, a la hora, ph"),
    columns=_words(
        "de largo, de longitud, de ancho, de alto, de altura, de valla, de muro, de fila, de cola, a la redonda"
    ),
    spreading=frozenset(
        "mide miden medía medían midió extiende extienden extendía extendían extendió ocupa ocupan ocupaba ocupaban "
        "ocupó alarga alargaba alargó".split()
    ),
    extents=_words("a lo largo de, durante, por espacio de"),
    elapsed=(
        r"(?:días|semanas|meses|horas|noches|jornadas|y medio|y media),? y(?: unos| unas| casi)?$"
        r"|^en \S+ (?:días|semanas|horas|noches|jornadas|etapas)\b"
    ),
    unsaid_before=_words(
        """
        lleva, llevan, llevamos, lleva ya, llevan ya, ya lleva, ya llevan, ha hecho, han hecho, ha recorrido, han
        recorrido, ha caminado, han caminado, le faltan, les faltan, nos faltan
        """
    ),
    unsaid_after=r"que han? (?:hecho|recorrido|caminado|cubierto)\b|que les? faltan\b|por recorrer\b",
    daily=_words(
        """
        al día, por día, cada día, diarios, diariamente, a diario, por jornada, cada jornada, en un día, en un solo día,
        en una jornada, de jornada
        """
    ),
    behind=_words(
        """
        atrás, detrás, detrás de, más atrás, atrás de, por detrás, por detrás de, a la zaga, por delante de, delante de,
        adelante de, de distancia entre, de diferencia, rezagados, más adelante que
        """
    ),
    onward=_words("más adelante, más al norte, más allá, adelante, más lejos, más arriba"),
    off=_words(
        """
        de distancia, por recorrer, por delante, por andar, por caminar, por avanzar, restantes, que faltan, que les
        faltan, que le faltan, que restan, que les restan, que les quedan, que quedan, que los separan, que la separan,
        que las separan, que los separaban, de camino por delante, pendientes, más para llegar, para llegar
        """
    ),
    short_of=_words("antes de, antes del, antes de llegar, de la sede de gobierno, de la sede del gobierno"),
    covered=_words(
        """
        recorridos, caminados, andados, de distancia recorridos, de distancia recorrida, de distancia recorridas,
        de recorrido hechos, que ha hecho, que han hecho, que ha recorrido, que han recorrido, ya, hasta
        ahora, hasta hoy, hasta el momento, desde que, de camino recorrido, más tarde, a sus espaldas, a cuestas, en
        territorio, dentro de, adentro
        """
    ),
    covered_before=_words(
        """
        recorrido, recorridos, recorrieron, recorrió, caminado, caminados, avanzado, avanzados, cubierto, andado, hecho,
        hizo, hicieron, lleva, llevan, llevaban, llevaba, llevamos, completado, sumado, suman, suma, tras, luego de,
        después de, dejaron atrás, dejado atrás
        """
    ),
    remaining_before=_words(
        """
        falta, faltan, faltaban, faltaba, faltarían, faltarán, queda, quedan, quedaban, quedaba, quedarían, quedarán,
        resta, restan, restaban, restaba, restarían, otros, otras, los restantes, los siguientes, todavía, aún, a falta
        de
        """
    ),
    journeys=_words(
        """
        travesía, viaje, trayecto, recorrido, camino, ruta, marcha, caminata, odisea, trayectoria, peregrinación,
        distancia, éxodo, periplo
        """
    ),
    stages=_words("tramo, tramos, jornada, jornadas, etapa, etapas, caminata, recorrido, trayecto"),
    from_here=_words(
        """
        de, del, desde, al sur de, al norte de, al este de, al oeste de, al noroeste de, al sureste de
        """
    ),
    from_start=("desde",),
    to_there=_words("a, al, hasta, hasta la, hasta el, hacia, rumbo a, con rumbo a"),
    beyond=_words("después de, luego de, tras, pasando, pasado, adelante de, más allá de"),
    bearings=_words(
        """
        al norte, al sur, al este, al oeste, al noroeste, al noreste, al suroeste, al sureste, al poniente, al oriente,
        hacia el norte, por carretera, por la, por el, en línea recta, de carretera, de camino
        """
    ),
    parting=frozenset(
        _words(
            """
            separa, separan, separaba, separaban, separan a, median entre, hay entre, hay de, existen entre, dista,
            distan, entre
            """
        )
    ),
)
