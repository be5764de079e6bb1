"""Spanish: the words beside verbs that say where a group is, by what they mean.

Nouns stand in the singular ("campesino/a" for both genders), the rest as it is written; "a" and "de" at the end of a
phrase also stand for "al" and "del".
"""

from __future__ import annotations

from .table import Adverb, NounClass, PrepositionClass

N, P, A = NounClass, PrepositionClass, Adverb

# One of them is a member, several are the group or a part of it.
MEMBERS = """
    migrante, inmigrante, emigrante, caminante, marchista, marchante, andante, viajero/a, refugiado/a, desplazado/a,
    integrante, miembro, participante, peregrino/a, solicitante de asilo, solicitante de refugio, indocumentado/a,
    expedicionario/a, transmigrante, caravanero/a, manifestante, protestante, huelguista, camionero/a, transportista,
    trailero/a, tractorista, ciclista, corredor/a, jinete, motociclista, cabalgante, sobreviviente, damnificado/a,
    deportado/a, repatriado/a, retornado/a, desterrado/a, exiliado/a, extranjero/a, combatiente, mercenario/a,
    guerrillero/a, excombatiente, romero/a, devoto/a, feligrés, antorchista, relevista, movilizado/a, evacuado/a
"""

PEOPLE = """
    persona, familia, hombre, mujer, niño/a, menor, madre, padre, joven, adolescente, anciano/a, adulto/a, bebé,
    abuelo/a, indígena, comunero/a, campesino/a, minero/a, jubilado/a, pensionista, pensionado/a, maestro/a, docente,
    profesor/a, normalista, estudiante, alumno/a, obrero/a, trabajador/a, agricultor/a, ganadero/a, cocalero/a,
    cañero/a, cafetalero/a, pescador/a, ronderos, vecino/a, poblador/a, habitante, ciudadano/a, compatriota,
    connacional, paisano/a, compañero/a, activista, ambientalista, simpatizante, seguidor/a, militante, voluntario/a,
    fiel, músico, conductor/a, chofer, chófer, taxista, ejidatario/a, nacional, hermano/a, hijo/a, pareja,
    matrimonio, discapacitado/a, opositor/a, trabajador/a del volante
"""

CROWD = """
    miles, cientos, centenares, decenas, millares, centenar, decena, millar, docenas, mayoría, grueso, gente, gentes,
    multitud, muchedumbre, gentío, otros, otras, algunos, algunas, unos, unas, muchos, muchas, todos, todas, varios,
    pocos, ellos, ellas, la gran mayoría, familias enteras, menores de edad, niños y niñas, niñas y niños, pueblos
    indígenas, pueblos originarios, adultos mayores, personas con discapacidad, amas de casa
"""

PERSON = """
    portavoz, vocero/a, líder, lideresa, dirigente, coordinador/a, organizador/a, sacerdote, párroco, cura, pastor,
    obispo, fraile, monja, padre de familia, madre soltera, defensor/a, abogado/a, médico/a, doctor/a, enfermero/a,
    residente, viudo/a, albañil, carpintero/a, mecánico, cocinero/a, comerciante, vendedor/a, costurera, panadero/a,
    electricista, guía, testigo, esposo/a, muchacho/a, chico/a, señor/a, representante legal
"""

NOUNS = {
    N.GROUP: """
        caravana, convoy, marcha, procesión, columna, contingente, cabalgata, peregrinación, éxodo, grupo, bloque,
        romería, movilización, caminata, manifestación, multitudinaria marcha, marcha indígena, mega marcha, megamarcha,
        masa, ola, oleada, flujo, movimiento, relevo, tren, flota, flotilla, cortejo, comitiva, tropel, hilera, fila,
        expedición, travesía, viacrucis, vía crucis, carrera, antorcha, avalancha, horda, turba, partida, pelotón,
        facción, fracción, colectivo, delegación de marchistas, minga, tractorada, toma, plantón, primer bloque
    """,
    N.OFFICIAL: """
        presidente/a, presidenta, mandatario/a, expresidente, vicepresidente/a, secretario/a, subsecretario/a,
        canciller, ministro/a, viceministro/a, gobierno, gobernador/a, policía, autoridad, agente, elemento, efectivo,
        oficial, funcionario/a, soldado, militar, tropa, marino, uniformado/a, antimotín, gendarme, carabinero,
        granadero, alcalde, alcaldesa, intendente, edil, regidor/a, síndico/a, congreso, senado, senador/a,
        diputado/a, legislador/a, asambleísta, parlamentario/a, secretaría, subsecretaría, ministerio, cancillería,
        embajador/a, embajada, cónsul, consulado, ejército, armada, marina, fiscalía, fiscal, procuraduría,
        procurador/a, corte, tribunal, juez, jueza, magistrado/a, candidato/a, asesor/a, comisionado/a, comisario/a,
        comandante, delegado/a, director/a, titular, jefe/a, homólogo/a, administración, dependencia, ayuntamiento,
        municipalidad, prefectura, instituto, comisión, defensoría, ombudsman, ombudsperson, protección civil, guardia
        nacional, guardia civil, instituto nacional de migración, inm, migración, comar, cndh, acnur, oim, onu, cruz
        roja, grupo beta, grupos beta, patrulla fronteriza, patrulla, policía federal, policía nacional, policía
        estatal, policía municipal, policía nacional civil, pnc, sedena, semar, sre, cbp, ice, casa blanca, pentágono,
        agente migratorio, agente de migración, agentes migratorios, agentes federales, fuerzas armadas, fuerzas
        federales, fuerzas de seguridad, fuerza pública, seguridad pública, orden público, vaticano, parlamento,
        ejecutivo, republicano/a, demócrata, oposición, concejal, consejero/a, corregidor/a, prefecto, primer
        ministro, jefe de estado, jefe de gobierno
    """,
    N.OUTLET: """
        medio, medios de comunicación, medios locales, prensa, periódico, diario, cadena, televisora, televisión,
        radio, emisora, radiodifusora, canal, agencia de noticias, agencia, periodista, reportero/a, corresponsal,
        fotógrafo/a, camarógrafo/a, portal, revista, noticiero, informativo, rotativo, semanario, enviado especial,
        redacción, noticiario
    """,
    N.SPOT: """
        parque, parque central, parque municipal, plaza, plaza central, plaza pública, plaza cívica, plaza principal,
        plaza de armas, zócalo, explanada, auditorio, auditorio municipal, deportivo, deportiva, unidad deportiva,
        complejo deportivo, polideportivo, centro deportivo, domo, cancha, cancha deportiva, estadio, gimnasio,
        albergue, refugio, casa del migrante, casa de migrantes, casa comunal, casa de la cultura, salón, salón
        ejidal, salón social, coliseo, iglesia, parroquia, templo, catedral, basílica, santuario, ermita, convento,
        escuela, colegio, universidad, campus, calle, avenida, bulevar, boulevard, calzada, carretera, autopista, vía,
        libramiento, camino real, ruta federal, puente, puente internacional, puente fronterizo, paso fronterizo,
        puesto fronterizo, puesto migratorio, punto de control, control policial, retén, garita, caseta, caseta de
        cobro, caseta de peaje, peaje, aduana, crucero, entronque, cruce de caminos, glorieta, redondel, óvalo,
        terminal, terminal de autobuses, central de autobuses, estación, estación migratoria, estación de tren,
        estación de bomberos, gasolinera, grifo, surtidor, vías del tren, orilla, ribera, margen, entrada, acceso,
        salida, centro, centro histórico, barrio, colonia, afuera, inmediación, periferia, suburbio, campo, campo de
        futbol, campo de fútbol, campo deportivo, cancha de futbol, cancha de fútbol, cancha de basquetbol, terreno,
        lote, predio, rancho, finca, hacienda, bodega, galera, nave, cobertizo, mercado, tianguis, centro comercial,
        hotel, hostal, posada, comedor, cuartel, palacio municipal, palacio de gobierno, presidencia municipal,
        alcaldía, kiosco, quiosco, lienzo charro, plaza de toros, recinto ferial, recinto, expo feria, feria,
        velódromo, mirador, malecón, playa, muelle, banqueta, acera, portal, corredor, pasarela, tramo carretero,
        arena, hospital, cementerio, panteón, campamento, campamento provisional, villa olímpica, parador, sede, peña,
        parcela, potrero
    """,
    N.AREA: """
        ciudad, pueblo, poblado, población, villa, aldea, caserío, ranchería, ejido, localidad, comunidad, municipio,
        municipalidad, cabecera municipal, cabecera, cantón, parroquia rural, corregimiento, vereda, estado,
        departamento, provincia, región, distrito, entidad, demarcación, zona, territorio, capital, puerto, frontera,
        ciudad fronteriza, línea fronteriza, franja fronteriza, límite, país, nación, costa, istmo, sierra, selva,
        altiplano, litoral, valle, llano, norte, sur, este, oriente, oeste, poniente, occidente, noreste, nordeste,
        noroeste, sureste, sudeste, suroeste, sudoeste, parte, corazón, interior, isla, península, metrópoli, urbe,
        alcaldía capitalina, puerto fronterizo, sindicatura, agencia municipal, balneario, comarca, territorio
        nacional, suelo, tierra, lado, sector, punto, tenencia, vecindad
    """,
    N.PICTURE: "foto, fotografía, imagen, video, vídeo, grabación, pie de foto, gráfica, videograbación",
    N.EVENT: """
        reunión, encuentro, diálogo, cumbre, visita, conferencia, conferencia de prensa, rueda de prensa, negociación,
        conversación, audiencia, elección, votación, mitin, comunicado, declaración, carta, discurso, entrevista, ley,
        política, crisis, seguridad, acuerdo, pacto, tratado, medida, asamblea, operativo, redada, programa, convenio,
        protesta, huelga, paro, bloqueo, caso, accidente, ataque, sismo, terremoto, huracán, tormenta
    """,
    N.COUNT: """
        detención, arresto, aprehensión, deportación, encuentros, país, países, nación, nacionalidad, solicitud,
        petición, visa, permiso, trámite, expediente, tarjeta, kilómetro, milla, metro, legua, cuadra, dólar, peso,
        quetzal, lempira, sol, euro, boliviano, año, mes, semana, día, hora, minuto, segundo, noche, jornada, grado,
        por ciento, porcentaje, detenido/a, militares, soldados, policías, elementos, efectivos, patrullas, agentes,
        muertos, muerto, heridos, fallecido/a, habitantes, kilo, litro, tonelada, botella, ración, comida, cobija,
        colchoneta, casa, vez, veces, ocasión, punto, colectivo de ayuda, autobuses de pasajeros
    """,
    N.VEHICLE: """
        camión, camioneta, autobús, bus, tráiler, trailer, tractocamión, tractor, vehículo, auto, automóvil, coche,
        carro, combi, taxi, motocicleta, moto, mototaxi, bicicleta, barco, lancha, balsa, barcaza, canoa, tanque,
        vagón, ferrocarril, góndola, pipa, ambulancia, furgoneta, microbús, carreta, buque, embarcación
    """,
    N.GOAL: """
    meta, destino final, destino, objetivo, punto final, meta final, último destino, fin del camino, última parada
    """,
    N.NEXT: """
        próxima parada, siguiente parada, próximo destino, siguiente destino, próximo punto, siguiente punto, próxima
        escala, siguiente escala, próximo pueblo, siguiente pueblo, próximo municipio, siguiente municipio, próxima
        etapa, siguiente etapa
    """,
}

PREPOSITIONS = {
    P.SOURCE: """
        desde, proveniente de, provenientes de, procedente de, procedentes de, originario de, originaria de,
        originarios de, originarias de, oriundo de, oriunda de, oriundos de, oriundas de, natural de, naturales de,
        venido de, venida de, venidos de, venidas de, llegado de, llegados de, llegadas de, salido de, salida de,
        salidos de, fuera de
    """,
    P.GOAL: """
        hacia, rumbo a, con rumbo a, con rumbo hacia, rumbo hacia, camino a, camino de, camino hacia, de camino a, de
        camino hacia, en camino a, en camino hacia, en ruta a, en ruta hacia, con dirección a, con dirección hacia, en
        dirección a, en dirección hacia, dirección a, con destino a, con destino hacia, para, con meta en, con la mira
        en, con la vista puesta en, con miras a
    """,
    P.TO: "a, al, hasta, a la entrada de, hasta la entrada de, de regreso a, de vuelta a, hasta las puertas de",
    P.PATH: """
        por, a través de, a lo largo de, a lo ancho de, por medio de, por la ruta de, vía, pasando por, por el rumbo
        de, por los rumbos de, por las calles de, por la zona de, por todo, por toda
    """,
    P.PLACE: """
        en, cerca de, muy cerca de, a las afueras de, en las afueras de, a las puertas de, en las puertas de, a la
        altura de, en las inmediaciones de, en los alrededores de, alrededor de, en las cercanías de, en las
        proximidades de, en la entrada de, a la salida de, en la salida de, a orillas de, en las orillas de, a la
        orilla de, a un costado de, junto a, dentro de, al interior de, en el interior de, frente a, enfrente de, a un
        lado de, al lado de, al pie de, a pocos kilómetros de, a pocos metros de, a unos metros de, en pleno, en
        plena, sobre, en torno a, a bordo de, próximo a, próxima a, próximos a, aledaño a
    """,
    P.OF: "de, del",
    P.BEYOND: """
        al sur de, al norte de, al este de, al oeste de, al oriente de, al poniente de, al occidente de, al sureste
        de, al suroeste de, al noreste de, al noroeste de, al sudeste de, al nordeste de, lejos de, más allá de,
        distante de, antes de llegar a, entre, más adelante de, más al norte de, más al sur de, delante de, detrás de,
        a mitad de camino entre, a medio camino entre, en los límites de, en el límite con, en los límites con, en el
        límite de, en la frontera de, en la frontera con, a espaldas de, ante
    """,
    P.ACCORDING: "según, de acuerdo con, de acuerdo a, conforme a, en palabras de, a decir de, a juicio de",
    P.TIME: """
        tras, después de, luego de, desde hace, a partir de, poco después de, horas después de, días después de, al
        término de, al cabo de, inmediatamente después de
    """,
    P.BEFORE: "antes de, poco antes de, previo a, antes que, horas antes de, días antes de, a días de, en vísperas de",
    P.BESIDE: """
        durante, pese a, a pesar de, con, junto con, sin, contra, en contra de, además de, aparte de, excepto, salvo,
        menos, bajo, acerca de, respecto a, respecto de, en cuanto a, a causa de, debido a, por causa de, por culpa
        de, gracias a, mediante, en medio de, en lugar de, en vez de, a favor de, en favor de, en nombre de, por parte
        de, a cargo de, a raíz de, ante la falta de, en apoyo a, en solidaridad con, de parte de, por encima de, a
        diferencia de, a razón de, al frente de, en espera de, a la espera de, por miedo a, por temor a, en rechazo a,
        para con, que en
    """,
    P.SUCH: """
        como, tales como, tal como, entre ellos, entre ellas, entre otros, incluido, incluida, incluidos, incluidas
    """,
}

ADVERBS = {
    A.NOT: "no, nunca, jamás, ni, tampoco, sin, sin que, ni siquiera, apenas, todavía no, aún no, ya no, nunca más",
    A.NONE: "nadie, ningún, ninguna, ninguno, nada, ningunos, ni uno, ni un, ni una",
    A.MODAL: """
        tal vez, quizá, quizás, acaso, ojalá, posiblemente, probablemente, a lo mejor, a punto de, con la intención
        de, con el fin de, a fin de, con el objetivo de, con el propósito de, con la esperanza de, con la finalidad
        de, con tal de, con el afán de, con el ánimo de, en su afán de, en su afán por, en su intento de, en su
        intento por, en el intento de, con el sueño de, con la meta de, con la idea de, con el deseo de, hay que,
        habrá que, habría que, en busca de, en su camino a, es posible que, es probable que, con el plan de, en vías
        de, presuntamente
    """,
    A.IF: """
        si, a menos que, siempre que, siempre y cuando, con tal que, en caso de que, en caso de, a no ser que, salvo
        que
    """,
    A.PLAIN: """
        se, le, les, lo, me, nos, también, ya, aún, todavía, sólo, solo, solamente, únicamente, ahora, entonces,
        luego, después, antes, temprano, tarde, juntos, juntas, otra vez, de nuevo, nuevamente, una vez más, adelante,
        arriba, abajo, a pie, caminando, lentamente, poco a poco, de a poco, paulatinamente, pronto, casi, finalmente,
        por fin, al fin, incluso, inclusive, allí, allá, ahí, fuera, afuera, adentro, atrás, lejos, cerca, bien, mal,
        muy, más, menos, así, además, asimismo, en total, al menos, por lo menos, principalmente, mayoritariamente, en
        su mayoría, sobre todo, inicialmente, al principio, rápidamente, directamente, directo, derecho, en silencio,
        en masa, a cuentagotas, a bordo, al aire libre, a la intemperie, bajo la lluvia, bajo el sol, bajo un intenso
        sol, en grupo, en grupos, en bloque, en camión, en camiones, en autobús, en autobuses, en tren, en balsa, en
        balsas, en lancha, por su cuenta, por sus propios medios, por tierra, sin embargo, no obstante, por lo tanto,
        por tanto, por ello, por eso, por lo pronto, en tanto, por ahora, por el momento, de momento, momentáneamente,
        temporalmente, de nueva cuenta, previamente, anteriormente, posteriormente, actualmente, recientemente, a su
        vez, a su paso, de hecho, en realidad, en efecto, en general, en particular, especialmente, aproximadamente,
        de inmediato, inmediatamente, de paso, masivamente, pacíficamente, los primeros días, los primeros meses, los
        primeros kilómetros, los primeros minutos, las primeras horas, primeras horas, los primeros rayos, los últimos
        días, los últimos meses, los últimos años, las últimas horas, las últimas semanas, los últimos kilómetros, los
        primeros años, los primeros auxilios, primeros auxilios, en primer lugar, un poco, mismo, misma, mismos,
        mismas, propio, propia, hacia el norte, al norte, hacia el sur
    """,
    A.HERE: "aquí, acá",
    A.HABIT: """
        cada año, todos los años, cada día, todos los días, a diario, diariamente, anualmente, cada semana, cada mes,
        habitualmente, usualmente, generalmente, normalmente, por lo general, por lo regular, regularmente, siempre,
        casi siempre, casi nunca, raramente, rara vez, a menudo, con frecuencia, frecuentemente, tradicionalmente,
        históricamente, comúnmente, por costumbre, al año, por año
    """,
    A.AHEAD: """
        vanguardia, avanzada, grupo de avanzada, grupo de vanguardia, la avanzada, los primeros, las primeras, primer
        grupo, primeros grupos, primer contingente, primeros contingentes, primera oleada, primeros integrantes,
        primeros migrantes, primeros miembros, primeras personas, primeras familias, primer bloque, primera avanzada,
        adelantado, adelantada, adelantados, adelantadas, más adelante, más adelantados, más adelantado, la cabeza de
        la caravana, a la cabeza de la caravana, la punta de la caravana, punta de lanza, la punta de la columna, a la
        cabeza, los más rápidos, se adelantó, se adelantaron, se han adelantado, se adelantaban, por delante, grupo
        delantero, grupo puntero, punteros, quienes iban adelante, los que iban adelante, los que van adelante
    """,
    A.BEHIND: """
        rezagado, rezagada, rezagados, rezagadas, retaguardia, los últimos, las últimas, atrasados, atrasado, se
        quedaron atrás, se quedó atrás, quedaron atrás, quedó atrás, se han quedado atrás, se rezagaron, se han
        rezagado, más atrás, la cola, la cola de la caravana, grupo rezagado, último grupo, últimos grupos, último
        contingente, últimos integrantes, últimos migrantes, por detrás, los que venían atrás, los que quedaron atrás,
        quienes se quedaron
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
        momentos en que, en el momento en que, en cuanto, apenas
    """,
    A.SUBORDINATOR: """
        que, porque, pues, ya que, puesto que, dado que, debido a que, aunque, a pesar de que, pese a que, pero, sino,
        sino que, por lo que, por lo cual, con lo que, de modo que, de manera que, así que, para que, a fin de que,
        hasta que, desde que, después de que, después que, luego de que, luego que, una vez que, toda vez que, tras lo
        cual, si bien, como que, el hecho de que, a que, de que, en que, con que, con el fin de que
    """,
    A.YET_TO_COME: "antes de que, antes que, hasta que no, previo a que, a la espera de que, en espera de que",
    A.WHERE: """
        donde, en donde, adonde, a donde, en el que, en la que, en el cual, en la cual, lugar en el que, lugar donde,
        sitio donde, ciudad donde, lugar al que, al que, a la que, por donde, de donde, desde donde, hasta donde,
        hacia donde
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
    A.THIS: "este, esta",
    A.THEIR: "su, sus, suyo, suya",
    A.DETERMINER: """
        un, una, unos, unas, cada, todo, toda, todos, todas, todos los, todas las, varios, varias, muchos, muchas,
        mucho, mucha, pocos, pocas, algún, alguna, algunos, algunas, cierto, cierta, ciertos, ciertas, diversos,
        diversas, numerosos, numerosas, tal, tales, cualquier, tanto, tanta, tantos, tantas, mi, mis, nuestro,
        nuestra, nuestros, nuestras, medio, media, gran, gran parte de, la mayoría de, la mayor parte de, el grueso
        de, el resto de, buena parte de, parte de, una parte de, más de, cerca de, alrededor de, unos cuantos, un par
        de, una docena de
    """,
    A.THEY: "ellos, ellas, nosotros, nosotras",
    A.IT: "ella misma, esta última, ésta",
    A.HE: "él, ella, yo, usted, éste, aquél",
    A.HIM: "mí, conmigo, ti, consigo, te, os",
    A.THEM: "los, las, les, nos",
    A.TO: "a, para, por",
}
