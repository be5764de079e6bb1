"""Spanish: prepositions, adverbs, pronouns and conjunctions, by what they do to what a clause says.

They stand as they are written; "a" and "de" at the end of a phrase also stand for "al" and "del".
"""

from __future__ import annotations

from .classes import Adverb, PrepositionClass

P, A = PrepositionClass, Adverb
_BODIES = (
    *(
        f"de la {body}"
        for body in "caravana marcha columna peregrinación procesión caminata comitiva cabalgata fila".split()
    ),
    *(f"del {body}" for body in "convoy contingente grupo éxodo".split()),
)


def _of_bodies(*parts: str) -> str:
    """Put every body of people on the move behind what is told of a part of it ("la punta de la columna")."""
    return ", ".join(f"{part} {body}" for part in parts for body in _BODIES)


PREPOSITIONS = {
    P.OF: """
        de, del, originario de, originaria de, originarios de, originarias de, oriundo de, oriunda de, oriundos de,
        oriundas de, natural de, naturales de, residente en, residentes en, radicado en, radicada en, radicados en,
        radicadas en
    """,
    P.SOURCE: """
        desde, de, del, proveniente de, provenientes de, procedente de, procedentes de, proveniente desde,
        provenientes desde, procedente desde, procedentes desde,
        contados desde, contadas desde, contando desde, a contar desde, medidos desde
    """,
    P.GOAL: """
        hacia, rumbo a, con rumbo a, con rumbo hacia, rumbo hacia, camino a, camino de, camino hacia, de camino a, de
        camino hacia, en camino a, en camino hacia, en ruta a, en ruta hacia, con dirección a, con dirección hacia, en
        dirección a, en dirección hacia, dirección a, con destino a, con destino hacia, para, con meta en, con la mira
        en, con la vista puesta en, con miras a, en su camino a, en su camino hacia, en su ruta a, en su ruta hacia,
        en su marcha a, en su marcha hacia, en su recorrido a, en su recorrido hacia, en su trayecto a, en su trayecto
        hacia, en su travesía a, en su travesía hacia, en su viaje a, en su viaje hacia, en su avance a, en su avance
        hacia, en su caminata a, en su caminata hacia, en su paso hacia, en la ruta a, en la ruta hacia, en el camino
        a, en el camino hacia
    """,
    P.TO: """
        a, al, hasta, sino hasta, a la entrada de, hasta la entrada de, de regreso a, de vuelta a, hasta las puertas de
    """,
    P.ENTRY: "al interior de, hacia el interior de, hasta el interior de, tierra adentro en, adentro de",
    P.PATH: """
        por, a través de, a lo largo de, a lo ancho de, por medio de, por la ruta de, vía, por el rumbo
        de, por los rumbos de, por las calles de, por la zona de, por todo, por toda
    """,
    P.PLACE: """
        en, ya en, una vez en, cerca de, muy cerca de, a las afueras de, en las afueras de, a las puertas de, en las
        puertas de, a la altura de, en las inmediaciones de, en los alrededores de, alrededor de, en las cercanías de,
        en las proximidades de, en la entrada de, a la entrada de, a la salida de, en la salida de, a orillas de, en las
        orillas de, a la orilla de, a un costado de, junto a, dentro de, en el interior de, frente a, enfrente de, a un
        lado de, al lado de, al pie de, a pocos kilómetros de, a pocos metros de, a unos metros de, en pleno, en plena,
        sobre, en torno a, a bordo de, próximo a, próxima a, próximos a, aledaño a, fuera de, bajo, debajo de, a la
        sombra de, al amparo de, al abrigo de
    """,
    P.FAR: """
        a cientos de kilómetros de, a miles de kilómetros de, a decenas de kilómetros de, a cientos de millas de,
        a miles
        de millas de
    """,
    P.BETWEEN: "entre",
    P.BEYOND: """
        al sur de, al norte de, al este de, al oeste de, al oriente de, al poniente de, al occidente de, al sureste
        de, al suroeste de, al noreste de, al noroeste de, al sudeste de, al nordeste de, lejos de, más allá de,
        distante de, kilómetros de, km de, millas de, horas de, leguas de, antes de llegar a, más adelante de,
        más al norte de, más al sur de, delante de, detrás de,
        a mitad de camino entre, a medio camino entre, en los límites de, en el límite con, en los límites con, en el
        límite de, en la frontera de, en la frontera con, a espaldas de, ante, a un paso de, a unos pasos de, a tiro
        de piedra de, a las faldas de, en los límites entre
    """,
    P.ACCORDING: "según, de acuerdo con, de acuerdo a, conforme a, en palabras de, a decir de, a juicio de",
    P.TIME: """
        tras, después de, luego de, desde hace, a partir de, poco después de, horas después de, días después de, al
        término de, al cabo de, inmediatamente después de, al momento de, en el momento de
    """,
    P.BEFORE: "antes de, poco antes de, previo a, antes que, horas antes de, días antes de, a días de, en vísperas de",
    P.INSTEAD: "en lugar de, en vez de, sin",
    P.BESIDE: """
        durante, pese a, a pesar de, con, junto con, contra, en contra de, además de, aparte de, excepto, salvo,
        menos, bajo, acerca de, respecto a, respecto de, en cuanto a, a causa de, debido a, por causa de, por culpa
        de, gracias a, mediante, en medio de, en nombre de, por parte
        de, a cargo de, a raíz de, ante la falta de, de parte de, por encima de, a
        diferencia de, a razón de, al frente de, en espera de, a la espera de, por miedo a, por temor a, en rechazo a,
        para con, más que en, menos que en, igual que en, lo mismo que en, al igual que en, mejor que en, peor que
        en, perteneciente a, pertenecientes a, correspondiente a, correspondientes a
    """,
    P.BACKING: """
        en apoyo a, en apoyo de, en solidaridad con, en respaldo a, en respaldo de, a favor de, en favor de, en auxilio
        de, en ayuda de
    """,
    P.SUCH: """
        como, tales como, tal como, entre ellos, entre ellas, entre otros, incluido, incluida, incluidos, incluidas
    """,
}

ADVERBS = {
    A.NOT: "no, nunca, jamás, ni, tampoco, sin que, ni siquiera, todavía no, aún no, ya no, nunca más",
    A.NONE: "nadie, ningún, ninguna, ninguno, nada, ningunos, ni uno, ni un, ni una",
    A.MODAL: """
        tal vez, quizá, quizás, acaso, ojalá, posiblemente, probablemente, a lo mejor, a punto de, con la intención
        de, con el fin de, a fin de, con el objetivo de, con el propósito de, con la esperanza de, con la finalidad
        de, con tal de, con el afán de, con el ánimo de, en su afán de, en su afán por, en su intento de, en su
        intento por, en el intento de, con el sueño de, con la meta de, con la idea de, con el deseo de, hay que,
        habrá que, habría que, en busca de, es posible que, es probable que, con el plan de, en vías de, presuntamente
    """,
    A.IF: """
        si, a menos que, siempre que, siempre y cuando, con tal que, en caso de que, en caso de, a no ser que, salvo
        que
    """,
    A.PLAIN: """
        se, alrededor, les, lo, me, nos, también, ya, aún, todavía, sólo, solo, solamente, únicamente, ahora,
        entonces, luego, después, antes, temprano, tarde, juntos, juntas, otra vez, de nuevo, nuevamente, una vez más,
        en huelga de hambre, en ayuno, adelante, arriba, abajo, a pie, caminando, lentamente, poco a poco, de a poco,
        paulatinamente, pronto, casi,
        conocido como, conocida como, conocidos como, conocidas como, mejor conocido como, mejor conocida como,
        denominado, denominada, denominados, denominadas, autodenominado, autodenominada,
        finalmente, por fin, al fin, incluso, inclusive, allí, allá, ahí, fuera, afuera, adentro, atrás, lejos, cerca,
        bien, mal, muy, más, menos, así, además, asimismo, en total, al menos, por lo menos, principalmente,
        mayoritariamente, en su mayoría, sobre todo, inicialmente, al principio, rápidamente, directamente, directo,
        derecho, en silencio, en masa, a cuentagotas, a bordo, apenas, en caravana, en columna, en procesión, en
        convoy, en marcha, al aire libre, a la intemperie, bajo la lluvia, bajo el sol, bajo un intenso sol, en grupo,
        en grupos, en bloque, en camión, en camiones, en autobús, en autobuses, en tráiler, en tráileres, en
        camioneta, en camionetas, en vehículos, en autos, en carros, en bicicleta, en bicicletas, en moto, en motos,
        en tren, en balsa, en balsas, en lancha, por su cuenta, por sus propios medios, por tierra, sin embargo, no
        obstante, por lo tanto, por tanto, por ello, por eso, por lo pronto, en tanto, por ahora, por el momento, de
        momento, momentáneamente, temporalmente, de nueva cuenta, previamente, anteriormente, posteriormente,
        actualmente, recientemente, a su vez, de hecho, en realidad, en efecto, en general, en particular,
        especialmente, aproximadamente, de inmediato, inmediatamente, de paso, masivamente, pacíficamente, los
        primeros días, los primeros meses, los primeros kilómetros, los primeros minutos, las primeras horas, primeras
        horas, los primeros rayos, los últimos días, los últimos meses, los últimos años, las últimas horas, las
        últimas semanas, los últimos kilómetros, los primeros años, los primeros auxilios, primeros auxilios, en
        primer lugar, un poco, mismo, misma, mismos, mismas, propio, propia, hacia el norte, al norte, hacia el sur,
        qué, cuál, cuáles, cómo, quiénes, recién, media tarde, media mañana, media noche, plena tarde,
        lo que es, sin incidentes, sin mayores incidentes, sin contratiempos, sin problemas, sin novedad, sin
        obstáculos, sin dificultad, sin dificultades, sin descanso, sin parar, sin detenerse, sin pausa, sin
        tregua
    """,
    A.HERE: "aquí, acá",
    A.HABIT: """
        cada año, todos los años, cada día, todos los días, a diario, diariamente, anualmente, cada semana, cada mes,
        habitualmente, usualmente, generalmente, normalmente, por lo general, por lo regular, regularmente, siempre,
        casi siempre, casi nunca, raramente, rara vez, a menudo, con frecuencia, frecuentemente, al día,
        tradicionalmente, históricamente, comúnmente, por costumbre, al año, por año, en lo que va de, en lo que va del
    """,
    A.AHEAD: f"""
        vanguardia, avanzada, grupo de avanzada, grupo de vanguardia, la avanzada, los primeros, las primeras,
        primer grupo, primeros grupos, primer contingente, primeros contingentes, primera oleada, primeros integrantes,
        primeros migrantes, primeros miembros, primeras personas, primeras familias, primer bloque, primera avanzada,
        adelantado, adelantada, adelantados, adelantadas, más adelante, más adelantados, más adelantado,
        {_of_bodies("la cabeza", "a la cabeza", "la punta", "la delantera")}, punta de lanza, a la cabeza,
        los más rápidos, se adelantó, se adelantaron, se ha adelantado, se han adelantado, se había adelantado, se
        habían adelantado, se adelantaban, por delante, grupo delantero, grupo puntero, punteros,
        quienes iban adelante, los que iban adelante, los que van adelante
    """,
    A.BEHIND: f"""
        rezagado, rezagada, rezagados, rezagadas, retaguardia, los últimos, las últimas, atrasados, atrasado, se
        quedaron atrás, se quedó atrás, se han quedado atrás, se rezagaron, se han rezagado, más atrás, la cola,
        {_of_bodies("la cola")}, grupo rezagado, último grupo, últimos grupos, último contingente, últimos integrantes,
        últimos migrantes, por detrás, los que venían atrás, los que quedaron atrás, quienes se quedaron
    """,
    A.ANOTHER: """
        otro, otra, otros, otras, segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, sexta,
        nuevo, nueva, nuevos, nuevas, anterior, anteriores, previa, previo, previas, pasada, pasado, siguiente,
        distinta, distinto, diferente, diferentes, similar, similares, parecida, paralela, pequeña, pequeño, menor,
        más pequeña, más pequeño, próxima, subsecuente, posterior, ajena, independiente
    """,
    A.MAIN: """
        primera caravana, caravana principal, caravana original, gran caravana, grupo principal, contingente
        principal, columna principal, grupo más numeroso, grupo mayoritario, grueso, caravana más numerosa, mayor
        contingente, primer éxodo
    """,
    A.MEANWHILE: """
        cuando, mientras, mientras que, conforme, a medida que, al tiempo que, al mismo tiempo que, en tanto que, en
        momentos en que, en el momento en que
    """,
    A.WHEN: "en cuanto, tan pronto como, tan pronto, hasta que, una vez, una vez que, siempre que, cada vez que",
    A.SUBORDINATOR: """
        que, porque, pues, ya que, puesto que, dado que, debido a que, aunque, a pesar de que, pese a que, pero, sino,
        sino que, por lo que, por lo cual, con lo que, de modo que, de manera que, así que, para que, a fin de que,
        desde que, después de que, después que, luego de que, luego que, toda vez que, tras lo
        cual, si bien, como que, el hecho de que, cuándo, a que, de que, en que, con que, con el fin de que
    """,
    A.YET_TO_COME: "antes de que, antes que, hasta que no, previo a que, a la espera de que, en espera de que",
    A.WHERE: """
        donde, en donde, adonde, a donde, en el que, en la que, en el cual, en la cual, lugar en el que, lugar donde,
        sitio donde, ciudad donde, lugar al que, al que, a la que, por donde, hasta donde,
        hacia donde, dónde, adónde
    """,
    A.RELATIVE: """
        que, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya, cuyos, cuyas, los que, las que,
        mismos que, mismas que, misma que, mismo que, a quien, a quienes
    """,
    A.AND: """
        y, e, o, u, &, así como, además de, al igual que, lo mismo que, más tarde, y luego, y después, y
        posteriormente
    """,
    A.DEFINITE: """
        el, la, los, las, estos, estas, esos, esas, ese, esa, aquel, aquella, aquellos, aquellas, dicho, dicha,
        dichos, dichas, citado, citada, mencionado, mencionada, ambos, ambas
    """,
    A.ELSEWHERE: """
        en otras ciudades, en otros estados, en otras provincias, en otros departamentos, en otros municipios, en otras
        regiones, en otras entidades, en otros puntos, en otros puntos del país, en otras partes, en otras partes del
        país, en otros lugares, en otros lugares del país, al mismo tiempo, simultáneamente, de manera simultánea, de
        forma simultánea, en forma simultánea, paralelamente, de manera paralela, de forma paralela, en forma paralela,
        en paralelo, en todo el país, a nivel nacional, a lo largo del país, a lo largo y ancho del país
    """,
    A.THIS: "este, esta",
    A.THEIR: "su, sus, suyo, suya",
    A.DETERMINER: """
        un, una, unos, unas, cada, todo, toda, todos, todas, todos los, todas las, varios, varias, muchos, muchas,
        mucho, mucha, pocos, pocas, algún, alguna, algunos, algunas, cierto, cierta, ciertos, ciertas, diversos,
        diversas, numerosos, numerosas, tal, tales, cualquier, tanto, tanta, tantos, tantas, mi, mis, nuestro,
        nuestra, nuestros, nuestras, medio, media, gran, gran parte de, la mayoría de, la mayor parte de, el resto de,
        buena parte de, una parte de, más de, cerca de, alrededor de, unos cuantos, un par de, una docena de
    """,
    A.THEY: "ellos, ellas, nosotros, nosotras",
    A.IT: "ella misma, esta última, ésta",
    A.HE: "quién, él, ella, yo, usted, éste, aquél",
    A.HIM: "le, la, mí, conmigo, ti, consigo, te, os",
    A.THEM: "los, las, les, nos",
    A.TO: "a, para",
}
