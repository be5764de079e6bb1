"""Spanish words that say which town a lesser place belongs to or lies at."""

from .lie_words import LieWords

_VILLAGE = (
    r"(?:(?:un|una|el|la|otr[oa])\s+)?(?:[^\W\d_]+\s+){0,2}?(?:poblado|población|pueblo|pueblito|comunidad|aldea|caserío|"
    r"ranchería|rancho|ejido|localidad|villa|vereda|corregimiento|inspección|anexo|parroquia|agencia|pedanía|paraje|punto|"
    r"lugar|recinto|comuna)\s+(?:[^\W\d_]+\s+){0,2}?"
)
_LYING = r"(?:que\s+)?(?:ubicad[oa]|situad[oa]|localizad[oa]|enclavad[oa]|perteneciente|pertenece)\s+"
_AT = (
    r"(?:(?:ya|muy)\s+)*(?:cerca\s+de|no\s+(?:muy\s+)?lejos\s+de|junto\s+a|próxim[oa]\s+a|cercan[oa]\s+a|vecin[oa]\s+de|"
    r"(?:en|a)\s+las\s+(?:afueras|inmediaciones|cercanías|proximidades|puertas)\s+de|antes\s+de\s+llegar\s+a)"
)
_SIDES = r"(?:norte|sur|este|oeste|oriente|occidente|poniente|nor(?:este|oeste)|sur(?:este|oeste))"
_AWAY = (
    r"a\s+(?:(?:[^\W\d_]+\s+){0,3}(?:(?P<km>\d{1,3}(?:[.,]\d)?)\s?(?:kilómetros?|kms?)|(?P<miles>\d{1,3}(?:[.,]\d)?)\s?millas?)|"
    r"(?:unos\s+)?(?:pocos|cuantos)\s+kilómetros)(?:\s+(?:al\s+"
    rf"{_SIDES}|antes|después|más\s+(?:adelante|allá|acá)|por\s+carretera))?\s+de"
)
_LAND = r"(?:municipio|término\s+municipal|ayuntamiento|distrito|cantón)\s+de"

LIES = LieWords(
    between=(
        rf",\s+(?P<village>{_VILLAGE})?(?:{_LYING})?(?:{_AWAY}|{_AT}|(?P<aside>al\s+{_SIDES}\s+de)|"
        rf"(?:(?:en|a)\s+)?(?:el\s+)?{_LAND}|(?:del|al)\s+{_LAND}|"
        rf"(?(village)(?:de|en|a)|(?P<loose>en)))\s+"
    ),
    last=frozenset("de en a".split()),
)
