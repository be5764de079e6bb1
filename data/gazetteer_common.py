"""Words that are villages' names somewhere and everyday words almost everywhere, in English and Spanish, folded."""

from __future__ import annotations


def word_set(listed: str) -> frozenset[str]:
    """Take a list apart at its blanks."""
    return frozenset(listed.split())


#: Months, weekdays and feasts: never places by themselves.
CALENDAR = word_set(
    """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
    thur thurs fri sat sun enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
    noviembre diciembre lunes martes miercoles jueves viernes sabado domingo ene abr ago dic easter christmas
    navidad pascua
    """
)

#: Institutions and what stands in their names: never places by themselves.
INSTITUTIONS = word_set(
    """
    border borders capitol capitolio chamber commission committee congress congreso council department departamento
    daca duma fatah federal frontera fronteras gobernador governor guardia gulf hamas homeland house immigration
    instituto institute interior irs isis justice migration ministerio ministry national nacional nato ngo oea onu
    otan parliament patrol policia presidente president research secretaria secretario secretary senado senate supreme
    taliban treasury tribunal
    """
) | {
    "capitol hill",
    "casa blanca",
    "cruz roja",
    "guardia civil",
    "guardia nacional",
    "national guard",
    "proteccion civil",
    "red crescent",
    "red cross",
    "supreme court",
    "white house",
}

#: Faith and its feasts: never places by themselves.
FAITH = word_set(
    """
    allah bible biblia christ christian christians cristo dios god islam islamic jesus koran muslim muslims passover
    ramadan
    """
) | {"santa claus"}

#: Closed-class words and what web pages say around an article; several of them in a row are no place either.
FUNCTION_WORDS = word_set(
    """
    a about above according across after again against ago all along already also although always am among an
    and another any are around as at away be because been before began behind being below between beyond both
    but by came can come could did do does doing done down during each either else enough even ever every few
    for from get gets getting go goes going gone got had has have he her here hers him his how however i if in
    inside instead into is it its just keep last late later latest least less let like made make many may me
    might more most much must my near need neither never new next no none nor not nothing now of off often on
    once one only onto or other others our out outside over own per please put quite rather read said same saw
    say says see seen several she should since so some soon still such take than that the their them then there
    these they this those though through thus to today together told too took toward towards under until up upon
    us use used very via was way we well went were what when where whether which while who whole whom whose why
    will with within without would yes yet you your click comment copyright subscribe photo photos image images
    al algo algunas algunos alli ante antes aqui asi aun aunque bajo bien cada casi como con contra cosa cual
    cuando cuanto da dar de debe del desde despues dice dicho donde durante e el ella ellas ellos en entonces
    entre era es esa esas ese eso esos esta estaba estado estamos estan estar estas este esto estos fue fueron
    ha haber habia hace hacia han hasta hay hoy igual la las le leer les lo los luego mas mejor menos mi
    mientras mis misma mismo mucho muchos muy nada nadie ni ninguno nos nosotros nunca o otra otras otro otros
    para pero poco por porque pues que quien sea segun ser si siempre sido sin sobre solo somos son su sus tal
    tambien tan tanto te tener tiene tienen toda todas todavia todo todos tras tu tuvo un una unas uno unos va
    vamos van ver vez y ya yo
    """
)

#: Everyday words that are places only where the capital is the writer's choice, in the middle of a sentence.
COMMON_WORDS = word_set(
    """
    arab asked back bad ball bank bar base battle bay bear best better big bill boy boys bridge brothers call called
    cap center central chief church city clear close college community continue country county court day days
    dear early eight eleven email end fifty first five follow forty four free friend friends front full girl
    give good government great group hall hand help high home hope house hundred important job join joint judge
    know lead leave led left life little live local long look lot man media men mission mother move national
    news night nine north office officials old open order page park part past people place point police post
    president press price probably real record related report reporting reports republic rest right river road
    rock royal sale save school secretary senate service seven share short show side sign site six small son
    south speaking spring square start state states station stop story street summer sun support ten thank
    things think thirty thousand three time top town trade travel trip try turn twelve twenty two union
    university video view village wait want war watch water week welcome west white wish woman women wood work
    world year years young buena bueno calle camino campo caravana casa caso centro cerca cinco cuatro dejar dia
    dias dios dos foto fuente general gente gobierno gran grande grupo guerra hijo hijos historia hora iglesia
    imagen lugar madre mano migrantes mil momento mujer mundo noche nueva nuevas nuevo nuevos ocho ojo padre
    pais parte paso persona policia primera primero pueblo puede punto rio san santa santo seguir segundo seis
    semana siete sol sur tiempo tierra trabajo tres venta vida viene voz
    """
)

_EVERYDAY = CALENDAR | COMMON_WORDS | FUNCTION_WORDS | FAITH | INSTITUTIONS
_SHORTEST = 3


def is_telling(name: str) -> bool:
    """Tell whether a folded name is enough of one for a place that hardly anybody knows."""
    return len(name) >= _SHORTEST and not _EVERYDAY.issuperset(name.split(" "))
