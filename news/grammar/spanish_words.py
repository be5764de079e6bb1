"""Spanish: abbreviations, titles, heads of place names, and the marks of what is not the article's."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """
    a.m aprox arq art av avda bs ccs cía c.p dir dra dr dña d.f ed ee ej etc excmo fig fr gob gral hnos hr hrs ing
    kms km lic licda mgter mons mtra mtro no núm num ntra o.e.a p.ej p.m pág pte prof profa pbro rev sgto sr sra sres
    srta st sta sto tel tte uu vda vs ene feb abr jun jul ago sept oct nov dic
    """.split()
)

TITLES = frozenset(
    """
    abogado abogada activista alcalde alcaldesa almirante arzobispo asesor asesora cabo canciller capitán cardenal
    comandante comisario comisionada comisionado cónsul coordinador coordinadora coronel diputada diputado director
    directora doctor doctora don doña dr dra embajador embajadora expresidente fiscal fray general gobernador gobernadora
    hermana hermano ing ingeniera ingeniero jefa jefe juez jueza lic licenciada licenciado líder maestra maestro mayor
    mandatario mandataria migrante ministra ministro monseñor mtra mtro obispo padre papa párroco presbítero presidenta
    presidente prof profesor profesora rabino reina rey sacerdote san sargento secretaria secretario senador senadora
    señor señora sor sr sra srta subsecretario subsecretaria teniente vicepresidenta vicepresidente vocero vocera
    """.split()
)

# What may stand between a place and the region it lies in: "X, en el estado de Y", "X (Y)", "X, departamento de Y".
QUALIFIER = (
    r",\s+(?:(?:ubicad[oa]|en|al\s+(?:norte|sur|este|oeste))\s+)?(?:(?:el|la|del)\s+)?"
    r"(?:(?:[^\W\d_]+\s+){0,3}(?:estado|departamento|provincia|municipio|región|cantón|distrito)\s+(?:\w+\s+)?(?:de(?:l| la)?\s+)?)?|\s+\("
)

REGION_NOUNS = frozenset({"estado", "departamento", "provincia", "región", "entidad", "óblast", "comunidad autónoma"})
TOWN_NOUNS = frozenset(
    """
    ciudad pueblo villa aldea caserío localidad municipio poblado población comunidad ejido cantón capital
    """.split()
)


# An outlet speaking of itself, outside quotation marks, and what it then speaks of.
OWN_VOICE = (
    r"\b(?:[Nn]osotros|[Nn]uestr[oa]s?|[Tt]us?|[Ss]us?|[Tt]e|[Nn]os|[Uu]sted(?:es)?|[Ss]uscríbe[ts]e|[Ss]igue|[Ss]íg[ua]enos)\b"
)
PRESS_WORDS = (
    r"\b(?:apoya|apoye|dona|done|donativos?|donaci[oó]n(?:es)?|contribu\w+|suscr[ií]\w+|periodismo|period[ií]stic\w+|redacci[oó]n|"
    r"lector(?:es|as)?|bolet[ií]n(?:es)?|newsletter|documental|cobertura|membres[ií]a|sitio web|p[aá]gina web|aplicaci[oó]n|app|"
    r"correo electr[oó]nico|privacidad|publicidad|comentarios?|whatsapp|telegram|canal|redes sociales|facebook|"
    r"notificaciones)\b"
)

# Matched anywhere in a lower-case line (re.search); each says why a line is not the article's own.
LITTER = (
    (
        ("suscr", "dona", "regístr", "registr", "inicia sesión", "inicie sesión"),
        r"\b(?:suscr[ií]bete|suscr[ií]base|suscripci[oó]n|reg[ií]strate|reg[ií]strese|inici[ae] sesi[oó]n|dona|done)\b.*"
        r"\b(?:ahora|aqu[ií]|hoy|bolet[ií]n|newsletter|cuenta|gratis|gratuit[oa]|canal|lista|correo)\b",
    ),
    (("únete", "unete", "únase"), r"\b(?:[uú]nete|[uú]nase)\b.*\b(?:canal|grupo|conversaci[oó]n|comunidad|whatsapp|foro)\b"),
    (("error", "corrección", "fe de erratas"), r"\b(?:reporta|reportar|avisa|encontraste|encontró) (?:un|alg[uú]n) error\b"),
    (("comentario",), r"\b(?:deja|dejar|escribe|publica|añade|agrega) (?:un|tu|su) comentario\b"),
    (
        ("navegador", "javascript"),
        r"\b(?:navegador|javascript)\b.*\b(?:soporta|compatible|habilit\w+|activ\w+|experiencia|sitio)\b",
    ),
    (("cookie",), r"\bcookies?\b.*\b(?:aceptar?|pol[ií]tica|consentimiento|configura\w+|us[oa]|utiliza\w*)\b"
     r"|\b(?:aceptar?|usamos|utiliza\w*|uso de)\b.*\bcookies?\b"),
    (("derechos",), r"\b(?:todos los derechos reservados|derechos de autor|queda prohibida)\b"),
    (("prohibida",), r"\bprohibida (?:su|la) reproducci[oó]n\b"),
    (("©",), "©"),
)

# Matched at the start of a lower-case line.
LITTER_OPENINGS = (
    r"(?:\d+ )?comentarios?(?: \d+)?$|comentarios cerrados\b|deja (?:un|tu) (?:comentario|respuesta)\b",
    r"fe de (?:erratas|errores)\b|correcci[oó]n:|nota (?:del editor|de la redacci[oó]n|de redacci[oó]n)\b",
    r"publicado originalmente\b|este art[ií]culo (?:fue|se) publicad[oa]\b",
    r"s[ií]guenos\b|s[ií]ganos\b|comparte (?:esto|esta|en|:)|compart[ie]r?(?: en)?:?$|haz clic\b|haga clic\b|clic aqu[ií]\b",
    r"(?:ver|mira|mire|escucha|escuche) (?:el |la )?(?:video|vídeo|audio|galer[ií]a|podcast)\b|publicidad$|anuncio$",
    r"contenido patrocinado\b|patrocinado\b|galer[ií]a de (?:fotos|im[aá]genes)\b|getty images$|foto:? ?getty",
    r"contacto:|todos los derechos reservados\b|copyright\b|aviso (?:legal|de privacidad)\b|pol[ií]tica de privacidad\b",
    r"recomendado\b|recomendamos\b|lo m[aá]s (?:le[ií]do|visto|popular|reciente)\b|tendencias\b|etiquetas?:|tags?:|temas:?$",
    r"tiempo de lectura\b|\d+ min(?:utos)? de lectura\b|actualizad[oa] (?:el|a las|:)|[uú]ltima actualizaci[oó]n\b",
)

# Matched at the start of a lower-case line; headlines follow until a line that ends as prose does.
LIST_LITTER = (
    r"(?:lee|lea|leer|ver) (?:m[aá]s|tambi[eé]n|adem[aá]s)\b",
    r"te (?:puede|podr[ií]a|recomendamos|sugerimos)\b",
    r"le (?:puede|podr[ií]a|recomendamos|sugerimos)\b",
    r"(?:noticias|notas|art[ií]culos|contenidos?|temas) relacionad[oa]s?:?",
    r"relacionad[oa]s?:?$",
    r"(?:tambi[eé]n|adem[aá]s) (?:lee|lea|puedes|puede|te|le)\b",
    r"m[aá]s (?:noticias|informaci[oó]n|sobre|en|de)\b.{0,30}:$",
    r"no te pierdas\b|no se pierda\b",
    r"mira tambi[eé]n\b|vea tambi[eé]n\b|consulta (?:tambi[eé]n|adem[aá]s)\b",
)

# Matched at the start of a line that is one bracket (case kept): a caption as a whole.
CAPTION_OPENINGS = (r"\((?:[A-Z]{2,4} )?(?:[Ff]oto|FOTO|[Ii]magen)(?:graf[ií]a)?\b",)

# Matched within the last words of a line (case kept): what closes a photo caption.
CREDITS = (
    r"(?:^|\s)(?:Foto|FOTO|Fotos|FOTOS|Fotograf[ií]as?|FOTOGRAF[IÍ]AS?|Imagen|Im[aá]genes|Cr[eé]ditos?|Photo)(?: de| por)?:? ?[^.]*\.?$"
    r"(?<=[:\w.)])(?<!\w[,;])",
    r"/ ?(?:AP|AFP|EFE|EPA|DPA|[A-Z]{2,5}(?: [A-Z]\w+)?|Reuters|REUTERS|Getty(?: Images)?|Cuartoscuro|CUARTOSCURO|Notimex|Xinhua)\.?$",
    r"\((?:AP|AFP|EFE|EPA|DPA|Reuters|REUTERS|Getty|Cuartoscuro|Notimex|Xinhua|Archivo)(?: [Ff]oto)?(?:/[^)]*)?\)\.?$",
    r"\bv[ií]a (?:Getty Images|AP|AFP|Reuters|REUTERS|EFE)\.?$",
    r"\b(?:EFE|AFP|AP|Reuters|REUTERS)/[A-Z][^.]*\.?$",
    r"\b[Ff]oto(?:graf[ií]a)? (?:de|por|:) ?[A-Z][^.]*\.?$",
)
