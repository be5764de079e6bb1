"""Spanish: abbreviations, titles, heads of place names, and the marks of what is not the article's."""

from __future__ import annotations

from .hour_words import HourWords
from .night_words import NightWords
from .share_words import ShareWords
from .spanish_lexicon import ADVERBS, PREPOSITIONS

ABBREVIATIONS = frozenset(
    """
    a.m abr ago aprox arq art av avda bs c.p ccs col cía d.f dic dir dr dra dña ed edo ee ej ene etc excmo feb fig fr
    gob gral hnos ing jul jun km lic licda mgter mons mtra mtro mun nov ntra num núm o.e.a oct p.ej p.m pbro prof
    profa pte pág rev sept sgto sr sra sres srta st sta sto tte vda vs
    """.split()
)

NIGHTS = NightWords(
    nouns=frozenset({"noche", "madrugada"}),
    in_dates=frozenset({"noche", "anoche", "antenoche"}),
    sleeps=r"(?:pernoct|dorm[ií]|duerm|durm|dormit|trasnoch)\w*$|.*\b(?:noche|madrugada)$",
    wakes=r"(?:se )?(?:(?:ha|han|había|habían) )?(?:amane[cz]|despert|despiert)\w*$",
)

SHARES = ShareWords(
    most=frozenset(
        {
            "grueso",
            "mayoría",
            "la gran mayoría",
            "la mayoría de",
            "la mayor parte de",
            "gran parte de",
            "mayor contingente",
        }
        | {f"{noun} principal" for noun in ("grupo", "contingente", "columna", "caravana")}
        | {"grupo más numeroso", "grupo mayoritario", "caravana más numerosa"}
    ),
    rest=frozenset({"resto", "el resto de", "demás", "remanente"}),
    amounts={"un puñado": 5, "decenas": 50, "centenares": 300, "cientos": 300, "miles": 3_000, "millares": 3_000},
    already=r"\b(?:ya|hasta ahora|hasta el momento)\b",
    remains=(
        r"\b(?:aún|todavía|siguen?|seguían?|permanec\w+|continúan?|continuaban?|rezagad[oa]s|"
        r"qued(?:an?|aron|ó|aban?|ad[oa]s?|arse))\b"
    ),
    away=(
        r"\b(?:atrás|en camino(?! (?:a|hacia)\b)|lejos de (?:allí|ahí)|kilómetros de (?:allí|ahí|distancia)|"
        r"(?:aún|todavía) no (?:ha|han) llegado|no (?:ha|han) llegado (?:aún|todavía)|falta por llegar)\b"
    ),
    in_parts=r"\b(?:(?:a|con) cuentagotas|(?:por|en|a) goteo|gota a gota|de a poquitos?)\b",
)

HOURS = HourWords(
    parts=(
        (r"\bmadrugada\b", 4),
        (r"\b(?:amanecer|alba|aurora|primeras? horas?|temprano)\b", 6),
        (r"\b(?:la|esta|esa|aquella|media) mañana\b", 9),
        (r"\bmediod[ií]a\b", 12),
        (r"\b(?:la|esta|esa|aquella|media) tarde\b", 16),
        (r"\b(?:anochecer|atardecer|ocaso)\b", 19),
        (r"\b(?:noche|anoche)\b", 22),
    ),
    clock=r"\b(?P<hour>\d{1,2})(?:[:.]\d{2})?\s*(?:horas|hrs?|h)\b",
)

TITLES = frozenset(
    """
    abogada abogado activista alcalde alcaldesa almirante arq arzobispo asesor asesora canciller capitán cardenal
    comandante comisario comisionada comisionado coordinador coordinadora coronel cónsul diputada diputado director
    directora doctor doctora don doña dr dra embajador embajadora expresidente fiscal fray general gobernador
    gobernadora hermana hermano ing ingeniera ingeniero jefa jefe juez jueza lic licenciada licenciado líder maestra
    maestro mandataria mandatario migrante ministra ministro monseñor mtra mtro obispo padre papa presbítero
    presidenta presidente prof profesor profesora párroco rabino reina rey sacerdote sargento secretaria secretario
    senador senadora señor señora sor sr sra srta subsecretaria subsecretario teniente vicepresidenta vicepresidente
    vocera vocero
    """.split()
)

# What stands in the names of bodies, buildings and streets, and in no person's.
BODY_NOUNS = frozenset(
    """
    academia administración aduana aeropuerto agencia alcaldía alianza albergue archivo arena armada arquidiócesis
    asamblea asociación auditorio autónoma autopista avenida ayuntamiento banco basílica biblioteca bulevar cámara
    campus canal cancillería capitolio carretera casa catedral central centro ciudad civil club colegio colonia
    comisión comité comunidad confederación congreso consejo consulado coordinadora corporación corte cruz cuerpo
    defensoría departamento diario diócesis dirección ejército embajada empresa escuela estación estadio estado
    estatal facultad federación federal festival fiscalía frente fronteriza fuerza fuerzas fundación gobierno grupo
    guardia hospital hotel iglesia industrias instituto internacional junta juzgado liga marina mercado migración
    ministerio movimiento municipal museo nacional noticias nueva oficina organización palacio parque partido pastoral
    patrulla plaza policía presidencia procuraduría protección puente puerto radio red rotativo secretaría seguridad
    senado servicio sindicato sociedad teatro televisión tribunal unidad unidas unidos unión universidad vía vicaría
    """.split()
)

# A country's capital without its name, before nothing that names it or says what it is the capital of.
CAPITAL = (
    r"\b(?:[Zz]ócalo|[Pp]laza|calles|centro|suelo|territorio|aeropuerto) capitalin[oa]s?\b|"
    r"\b[Ll]a (?:ciudad |urbe )?(?:"
    r"[Cc]apital (?:del país|de (?:este|nuestro) país|[Ff]ederal|nacional|"
    r"de la (?:[Rr]epública|[Nn]ación|[Ff]ederación|[Pp]atria|[Uu]nión))\b|"
    r"capital(?=[.;:!?)»”\"]|,(?! [A-Z])|$| (?:y|e|o|a|al|en|con|para|por|desde|hasta|el|la|los|las|un|una|donde|que|"
    r"se|hoy|ayer|"
    r"este|esta|sin|tras|cuando|como|sobre|no|ya|fue|es|era|antes|después|luego|pero|ni|mientras|ante|bajo|durante|"
    r"entre|hacia|según|anoche|mañana|adonde|aunque|porque|si|su|sus|le|les|lo|me|nos|ha|han|será|está|estaba|también)\b))"
)

# What stands before and after the name of a country's people where both together mean its capital.
PEOPLE_CAPITAL = (r"\b[Ll]a capital $", r"(?!\w)")

# What stands before and after the name of a people where both together mean its land.
PEOPLE_LAND = (r"\b(?:territorio|suelo|tierras?|geografía) $", r"(?!\w)")

# What may stand between a place and the region it lies in: "X, en el estado de Y", "X (Y)", "X, departamento de Y".
QUALIFIER = (
    r",\s+(?:(?:ubicad[oa]|situad[oa]|en|al\s+(?:norte|sur|este|oeste|oriente|poniente))\s+)*(?:(?:el|la|del)\s+)?"
    r"(?:(?:[^\W\d_]+\s+){0,2}(?:estado|departamento|provincia|municipio|región|cantón|distrito)\s+"
    r"(?:[^\W\d_]+\s+)?(?:del?(?:\s+la)?\s+)?)?|\s+\("
)

# What may stand between a part of a town, or of what is governed from it, and that town.
WITHIN_TOWN = (
    r",\s+(?:(?:ubicad[oa]s?|situad[oa]s?|que pertenece a)\s+)?(?:(?:en|a)\s+)?(?:(?:el|la)\s+)?"
    r"(?:alcaldía|ayuntamiento|barrio|ciudad|colonia|comuna|delegación|demarcación|distrito|fraccionamiento|localidad|"
    r"municipio|municipalidad|parroquia|partido|puerto|sector|suburbio|término municipal|zona)\s+"
    r"(?:capitalin[ao]\s+)?(?:del?\s+)?"
)

REGION_NOUNS = frozenset(
    """
    estado departamento provincia región entidad cantón óblast estados departamentos provincias regiones entidades
    cantones
    """.split()
)
TOWN_NOUNS = frozenset(
    """
    ciudad pueblo villa aldea caserío localidad municipio poblado población comunidad ejido ranchería vereda
    """.split()
)
POINTED_AT = frozenset("frontera capital urbe metrópoli puerto cabecera demarcación balneario".split())

HALVES = frozenset({"medio", "media"})

# Streets, squares, schools: the name right behind them is their own.
NAMED_AFTER = frozenset(
    """
    alameda albergue arena arroyo auditorio av avda avenida basílica biblioteca boulevard bulevar calle callejón
    calzada cancha capilla catedral cerro circunvalación clínica coliseo colegio colonia comedor convento deportiva
    deportivo diagonal domo edificio ermita escuela estadio explanada facultad finca fraccionamiento gimnasio
    glorieta hacienda hospital hotel iglesia instituto jardín jirón laguna libramiento mercado monumento museo
    pabellón palacio parque parroquia paseo plaza plazuela polideportivo preparatoria presa primaria puente rancho
    residencial río santuario secundaria seminario teatro templo terminal torre transversal universidad volcán
    """.split()
)

# Halls and grounds: some are called by the name of their town alone.
LODGING_NOUNS = frozenset("arena auditorio coliseo domo estadio gimnasio polideportivo velódromo".split())

# Those of them that are given to a saint also with "de": "templo de San X" need not stand in a town of that name.
NAMED_AFTER_SAINTS = frozenset(
    "basílica capilla colegio convento ermita hospital iglesia parroquia santuario templo".split()
)
SAINT_WORDS = frozenset({"san", "santa", "santo"})

# Heights and plains: what they are "of" is a region or a name of their own.
RANGE_NOUNS = frozenset(
    """
    altiplanicie altiplano cordillera cordilleras estribaciones macizo meseta nevado páramo páramos serranía serranías
    sierra sierras volcán volcanes
    """.split()
)

# An outlet speaking of itself, outside quotation marks, and what it then speaks of.
OWN_VOICE = (
    r"\b(?:[Nn]osotros|[Nn]uestr[oa]s?|[Tt]us?|[Tt]e|[Uu]sted(?:es)?|[Ss]uscr[ií]b[ea](?:[ts]e)?|[Ss][ií]g[ua]e?nos)\b"
)
PRESS_WORDS = (
    tuple(
        """
        donativo donaci suscr periodis periodís redacci lector bolet newsletter membres web correo privacidad
        notificaciones contenido publicidad cobertura
        """.split()
    ),
    (
        r"\b(?:donativos?|donaci[oó]n(?:es)?|suscr[ií]\w+|periodismo|period[ií]stic[oa]s?|redacci[oó]n|lector(?:es|as)?|"
        r"bolet[ií]n(?:es)?|newsletters?|membres[ií]as?|sitio web|p[aá]gina web|correo electr[oó]nico|privacidad|"
        r"notificaciones|contenidos?|publicidad|cobertura)\b"
    ),
)

# Matched anywhere in a lower-case line (re.search); each says why a line is not the article's own.
LITTER = (
    (
        ("suscr", "reg", "sesión", "sesion", "donativo"),
        r"\b(?:(?:suscr[ií]b|reg[ií]str)(?:ete|ase|ate|ese)|inici[ae] sesi[oó]n|donativo)\b.*\b(?:ahora|aqu[ií]|hoy)\b",
    ),
    (
        ("únete", "unete", "únase"),
        r"\b(?:[uú]nete|[uú]nase)\b.*\b(?:canal|grupo|conversaci[oó]n|comunidad|whatsapp|telegram|foro)\b",
    ),
    (
        ("error", "errata"),
        r"\b(?:reporta|reportar|av[ií]sanos de|encontraste|encontr[oó]) (?:un|alg[uú]n|una) (?:error|errata)\b",
    ),
    (("comentario",), r"\b(?:deja|dejar|escribe|publica|añade|agrega) (?:un|tu|su) comentario\b"),
    (
        ("navegador", "javascript"),
        r"\b(?:navegador|javascript)\b.*\b(?:soporta|compatible|habilit\w+|activ\w+|experiencia|sitio)\b",
    ),
    (
        ("cookie",),
        r"\bcookies?\b.*\b(?:aceptar?|pol[ií]tica|us[oa])\b|\b(?:aceptar?|usamos|utiliza\w*|uso de)\b.*\bcookies?\b",
    ),
    (("derechos", "prohibida"), r"\b(?:derechos reservados|prohibida (?:su|la) reproducci[oó]n)\b"),
    (("©",), "©"),
)

# Matched at the start of a lower-case line.
LITTER_OPENINGS = (
    r"(?:\d+ )?comentarios?(?: \d+)?$|comentarios cerrados\b|deja (?:un|tu) (?:comentario|respuesta)\b",
    r"fe de (?:erratas|errores)\b|correcci[oó]n:|nota (?:del editor|de la redacci[oó]n|de redacci[oó]n)\b",
    r"publicado originalmente\b|este art[ií]culo (?:fue|se) public[oó]\b|este art[ií]culo fue publicado\b",
    r"s[ií]g[au]e?nos\b|comparte (?:esto|esta|este|en)\b|compart[ei]r?(?: en)?:?$|ha(?:z|ga) clic\b|clic aqu[ií]\b",
    r"(?:ver|mir[ae]|escuch[ae]) (?:el |la )?(?:v[ií]deo|audio|galer[ií]a|p[oó]dcast)\b|publicidad$|anuncio$",
    r"contenido patrocinado\b|patrocinado\b|galer[ií]a de (?:fotos|im[aá]genes)\b|getty images$",
    r"contacto:|copyright\b|aviso (?:legal|de privacidad)\b|pol[ií]tica de privacidad\b",
    r"recomendados?\b|recomendamos\b|lo m[aá]s (?:le[ií]do|visto|popular|reciente)\b|tendencias\b|etiquetas?:|tags?:",
    r"tiempo de lectura\b|\d+ min(?:utos?)? de lectura\b|[uú]ltima actualizaci[oó]n\b",
)

# Matched at the start of a lower-case line; headlines follow until a line that ends as prose does.
LIST_LITTER = (
    r"(?:le[ea]|leer|ver|ve[ar]?|mir[ae]|consult[ae]) (?:m[aá]s|tambi[eé]n|adem[aá]s)\b",
    r"[lt]e (?:puede|podr[ií]a) (?:interesar|gustar)\b|[lt]e (?:recomendamos|sugerimos)\b",
    r"(?:noticias|notas|art[ií]culos|contenidos?|temas) relacionad[oa]s?\b|relacionad[oa]s?:?$",
    r"(?:tambi[eé]n|adem[aá]s) (?:le[ea]|[lt]e (?:puede|podr[ií]a|recomendamos))\b",
    r"m[aá]s (?:noticias|informaci[oó]n)\b|m[aá]s (?:sobre|en|de)\b.{0,30}:$",
    r"no (?:te|se) pierdas?\b",
)

# Matched at the start of a line that is one bracket (case kept): a caption as a whole.
CAPTION_OPENINGS = (r"\((?:[A-Z]{2,4} )?(?:[Ff]oto|FOTO|[Ii]magen)(?:graf[ií]a)?\b",)

_AGENCIES = (
    r"(?:AP|AFP|EFE|EPA|DPA|Reuters|REUTERS|Getty(?: Images)?|Cuartoscuro|CUARTOSCURO|Notimex|NOTIMEX|Xinhua|API|APG)"
)
# Matched within the last words of a line (case kept) that hold one of some: what closes a photo caption.
CREDITS = (
    ((":",), r"\b(?:Fotos?|FOTOS?|Fotograf[ií]as?|Imagen|Im[aá]genes|Cr[eé]ditos?|Photo)(?: de| por)?: ?[^.]*\.?$"),
    (
        ("Fot", "FOTO", "Imagen"),
        rf"\b(?:Foto|FOTO|Fotograf[ií]a|Imagen)(?: de| por)? (?:[^.]{{0,100}} ?/ ?)?{_AGENCIES}\.?$",
    ),
    (("Fot",), r"\b(?:Foto|Fotograf[ií]a) (?:de|por) [A-Z][^.]*\.?$"),
    (("/",), rf"/ ?{_AGENCIES}(?: v[ií]a [A-Z][\w ]+)?\.?$"),
    (("(",), rf"\((?:{_AGENCIES}|Archivo)(?: [Ff]oto)?(?:/[^)]*)?\)\.?$"),
    (("/",), rf"\b{_AGENCIES}/[A-Z][^.]*\.?$"),
    (
        ("vía", "via", "ortesía", "ortesia"),
        r"\b(?:v[ií]a|[Cc]ortes[ií]a(?: de)?:?) (?:Getty Images|AP|AFP|Reuters|REUTERS|EFE)\.?$",
    ),
)

# Words that say nothing alone; their share tells the language of a text.
SMALL_WORDS = frozenset(
    word
    for listed in [*PREPOSITIONS.values(), *ADVERBS.values()]
    for phrase in listed.split(",")
    if " " not in (word := phrase.strip())
) | frozenset("al del es son fue fueron era eran ha han había está están estaba ser".split())
