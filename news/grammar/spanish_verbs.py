"""Spanish verbs by what they say of whoever does them, in the infinitive; of a phrase the first word is inflected.

A verb listed with its pronoun ("dirigirse") has that sense only with it. A verb may stand in two classes ("volver a"
a town, "volver a" walking): the words beside it tell which.
"""

from __future__ import annotations

from .classes import Adverb, Form, Sense, VerbClass
from .spanish_other_verbs import OTHER_VERBS

V, A = VerbClass, Adverb

_ONE = {"la": "una", "el": "un"}
_SETTING_OUT = ", ".join(
    f"{verb} {noun}"
    for verb in ("iniciar", "comenzar", "empezar", "arrancar", "emprender")
    for kind in ("la marcha", "el camino", "la caminata", "el viaje", "el recorrido")
    for noun in (kind, f"su {kind.split()[1]}", f"{_ONE[kind.split()[0]]} {kind.split()[1]}")
)

_GATHERING = ", ".join(
    f"{verb} {noun}"
    for verb in ("realizar", "hacer", "celebrar", "efectuar")
    for noun in ("un mitin", "una asamblea", "una protesta", "una manifestación", "un plantón", "una misa")
)

_REMAINING = ", ".join(
    f"{verb} {rest}"
    for verb in ("decidir", "acordar", "resolver", "determinar", "preferir", "optar por", "aceptar")
    for rest in ("permanecer", "quedarse", "mantenerse", "esperar", "aguardar", "descansar", "reponer fuerzas")
)

VERBS = {
    V.BE: "estar, ser, quedar ubicado, yacer, hacerse presente",
    V.WANT: """
        querer, esperar, pretender, prever, preverse, planear, planearse, buscar, intentar, tratar de, desear,
        anhelar, ansiar, soñar, soñar con, aspirar, aspirar a, confiar en, pensar, pensar en, proponerse, programar,
        proyectar, contemplar, sopesar, procurar, ambicionar, tener previsto, tener prevista, tener planeado, tener
        planeada, tener pensado, tener contemplado, tener programado, tener programada, tener la intención, tener
        intención, tener la intención de, tener como objetivo, tener como propósito, tener como fin, tener el
        objetivo, tener el propósito, tener el plan, tener el sueño, tener la esperanza, tener la meta, acordar,
        decidir, resolver, determinar, votar, votar por, convenir, prometer, ofrecer, ofrecerse, comprometerse,
        amenazar, jurar, aceptar, prepararse, alistarse, disponerse, aprestarse, organizarse, pedir, exigir,
        solicitar, demandar, reclamar, rogar, suplicar, implorar, instar, urgir, invitar, llamar a, convocar, ordenar,
        recomendar, sugerir, proponer, necesitar, requerir, negarse, rehusarse, rehusar, resistirse, rechazar, dudar,
        estar listo, estar listos, estar dispuesto, estar dispuestos, estar previsto, estar prevista, estar
        programado, estar programada, empeñarse, insistir en, ilusionarse, apuntarse, aconsejar, exhortar,
        alistar, calcular, planificar, planificarse, estimar, creer, considerar, suponer
    """,
    V.LEAVE: f"""
        levantar el campamento, levantar campamento, largar, hacerse a la mar, levar anclas, soltar amarras,
        {_SETTING_OUT}, salir, partir, dejar, abandonar, desalojar, desocupar,
        evacuar, zarpar, arrancar, emprender, emprender marcha, emprender viaje, emprender camino, emprender la
        salida, emprender la partida, emprender la ruta, emprender el éxodo, emprender la huida, ponerse en camino,
        ponerse en marcha, ponerse en ruta, echarse al camino, echarse a la carretera, echarse a andar, echar a andar,
        iniciar marcha, iniciar la travesía, iniciar su travesía, iniciar el trayecto, iniciar la ruta, iniciar el
        éxodo, levantar el campamento, levantar campamento, levantar su campamento, levantar el plantón, despedirse
        de, alejarse, marcharse, irse, largarse, retirarse, egresar, tomar la carretera, tomar carretera, tomar la
        ruta, tomar el camino, salir a la carretera, salir rumbo, salir con rumbo, salir con destino, salir camino,
        despegar, madrugar, embarcarse, romper el cerco, romper un cerco, romper el cordón, romper la valla, burlar el
        cerco, burlar el cordón, burlar la vigilancia, evadir el cerco, saltarse el cerco, vencer el cerco
    """,
    V.REACH: """
        llegar, arribar, alcanzar, entrar, ingresar, adentrarse, internarse, pisar, pisar suelo, recalar, ir a dar,
        hacer su entrada, hacer entrada, hacer su arribo, hacer acto de presencia, hacer su ingreso, aterrizar,
        desembarcar, atracar, asomarse, irrumpir, penetrar, presentarse, aparecer, plantarse, tocar suelo, volver,
        regresar, retornar, tornar, confluir, desembocar, converger, venir a dar, colarse, concluir el recorrido,
        completar el recorrido, rendir jornada, rendir la jornada, arrimarse, retroceder, replegarse, arribar a pie,
        asomar, darse cita
    """,
    V.CROSS: """
        cruzar, recorrer, atravesar, pasar, traspasar, rebasar, franquear, sortear, bordear, vadear, surcar,
        sobrepasar, librar, transponer
    """,
    V.STAY: f"""
        {_GATHERING}, {_REMAINING},
        acampar, pernoctar, dormir, amanecer, anochecer, descansar, reposar, quedar, quedarse, permanecer, detenerse,
        parar, pararse, hacer alto, hacer un alto, hacer escala, hacer una escala, hacer parada, hacer una parada,
        hacer base, hacer noche, hacer una pausa, hacer campamento, instalar campamento, instalar su campamento,
        montar campamento, levantar un campamento, levantar un campamento improvisado, instalarse, asentarse,
        establecerse, concentrarse, congregarse, juntarse, agruparse, reagruparse, aglomerarse, apostarse, reunirse,
        aguardar, esperar, refugiarse, resguardarse, guarecerse, cobijarse, albergarse, alojarse, hospedarse,
        hacinarse, estacionarse, estancarse, atorarse, varar, mantenerse, encontrarse, hallarse, ubicarse, situarse,
        localizarse, pasar la noche, pasar noche, pasar la madrugada, pasar la tarde, pasar la jornada, pasar el día,
        pasar la navidad, pasar el fin de semana, reponerse, recuperarse, reponer fuerzas, recobrar fuerzas, recuperar
        fuerzas, tomar un descanso, tomar un respiro, tomarse un descanso, tomarse un día de descanso, tenderse,
        acostarse, echarse a dormir, tumbarse, recostarse, sentarse, alojar, albergar, hospedar, acoger, guarecer,
        resguardar, hacinar, acuartelar, pausar, interrumpir la marcha, suspender la marcha, suspender su marcha,
        interrumpir su marcha, detener la marcha, detener su marcha, frenar su marcha, esperar turno, bañarse,
        asearse, comer, cenar, desayunar, almorzar, instalarse en vigilia, montar guardia, tomar aliento, tomar aire,
        recobrar el aliento, dormitar, cobijar, velar, apiñarse, amontonarse, arremolinarse, hacer fila, hacer cola,
        atascarse, echarse, tirarse, desplomarse, acomodarse, apretujarse
    """,
    V.MOVE: """
        caminar, avanzar, marchar, transitar, circular, desplazarse, moverse, andar, viajar, peregrinar,
        deambular, trasladarse, movilizarse, rodar, pedalear, cabalgar, navegar, remar, nadar, migrar, emigrar,
        correr, desfilar, discurrir, progresar, adelantar, ascender, descender, subir, bajar, trepar, escalar, abrirse
        paso, hacer camino, ganar terreno, marchar a pie, ir a pie, ir caminando, ir a bordo, pedir aventón, pedir
        raite, pedir ride, hacer dedo, remontar, serpentear, continuar, proseguir, seguir, seguir adelante, seguir de
        largo, seguir de frente, seguir derecho, reanudar, retomar, hacer el recorrido, hacer el trayecto, hacer el
        camino, saltar, brincar, reemprender, reiniciar, desviarse, virar, torcer, girar, acelerar, apretar el paso,
        apurar el paso, abrir camino, trasegar, vagar, zigzaguear, adelantarse, apresurarse, pasear
    """,
    V.HEAD: """
        dirigirse, encaminarse, enfilar, enfilarse, enrumbar, enrumbarse, ir, ir rumbo, ir con rumbo, ir con destino, ir
        camino, ir en
        dirección, ir en camino, poner rumbo, poner proa, tomar rumbo, tomar camino, tomar dirección, acercarse,
        aproximarse, orientarse, apuntar, volcarse, venir, poner la mira en, tener la mira en, tener la mira puesta en,
        tener la vista puesta en, fijar la mira en, poner los ojos en, tener los ojos puestos en, tener puesta la mira
        en, tener puesta la vista en, estar en camino, estar de camino, estar en ruta, estar
        rumbo, estar por llegar, tener como destino, tener por destino, tener como meta, tener como siguiente parada
    """,
    V.BEGIN: """
        empezar, comenzar, iniciar, principiar, arrancar, originarse, nacer, surgir, formarse, conformarse, gestarse,
        ponerse, echarse, dar inicio, tener inicio, tener su inicio, partir de cero
    """,
    V.SUCCEED: """
        lograr, conseguir, volver, acabar de, terminar de, atreverse, animarse, verse obligado, verse obligada, verse
        obligados, optar por, preferir, tardar, demorar
    """,
    V.END: """
        disolverse, desintegrarse, disgregarse, dispersarse, desbandarse, desmembrarse, fragmentarse, romperse,
        deshacerse, desvanecerse, diluirse, desarticularse, concluir, terminar, terminarse, finalizar, culminar,
        acabar, extinguirse, disolver, desintegrar, desarticular, dispersar, disgregar, fragmentar, desmantelar, dar
        por terminado, dar por terminada, dar por concluida, dar por concluido, poner fin, llegar a su fin, tocar a su
        fin, pulverizarse, atomizarse, dar por finalizado, dar por finalizada, dar por disuelto, dar por disuelta,
        declarar disuelto, declarar disuelta, declarar terminado, declarar terminada, declarar concluida,
        darse por terminado, darse por terminada, darse por concluido, darse por concluida, darse por finalizado,
        darse por finalizada, darse por disuelto, darse por disuelta, dejar de existir, ir a morir, venir a morir
    """,
    V.HAIL: """
        provenir, proceder, originar, ser originario, ser originaria, ser originarios, ser originarias, ser oriundo,
        ser oriunda, ser oriundos, ser oriundas, ser natural, ser naturales, ser procedente, huir, escapar, vivir,
        residir, radicar, habitar
    """,
    V.STRIKE: """
        parar labores, suspender labores, suspender clases, suspender actividades, cruzarse de brazos, bajar los brazos,
        declararse en huelga, declararse en paro, irse a la huelga, irse a huelga, ir a la huelga, estallar la huelga
    """,
    V.TELL: """
        contar, platicar, relatar, narrar, comentar, avisar, explicar, responder, contestar, confesar, confiar,
        notificar, preguntar
    """,
    V.SAY: """
        decir, informar, señalar, indicar, asegurar, detallar, afirmar, declarar, manifestar, expresar, exponer,
        apuntar, precisar, agregar, añadir, sostener, mencionar, reiterar, subrayar, recalcar, resaltar, destacar,
        enfatizar, puntualizar, externar, aclarar, admitir, reconocer, confirmar, corroborar, constatar, revelar,
        anunciar, reportar, denunciar, acusar, alertar, prevenir, estimar, calcular, cifrar, creer, suponer, opinar,
        considerar, insistir, publicar, escribir, tuitear, difundir, comunicar, describir, recordar, lamentar,
        criticar, argumentar, alegar, aseverar, abundar, testificar, testimoniar, documentar, registrar, observar,
        advertir, referir, citar, gritar, corear, pronosticar, vaticinar, augurar, dar a conocer, dar cuenta, hacer
        saber, darse a conocer, trascender, saberse, sentenciar, aducir, esgrimir, ironizar, responder, contestar,
        exclamar, pronunciar, pronunciarse, divulgar, filtrar, twittear, postear, coincidir, matizar, remarcar,
        refrendar, ratificar, especificar, replicar, recabar
    """,
    V.SEIZE: """
        detener, arrestar, capturar, aprehender, asegurar, deportar, expulsar, repatriar, devolver, retener,
        interceptar, interrogar, encarcelar, secuestrar, extorsionar, asaltar, robar, procesar, registrar, inscribir,
        empadronar, censar, detectar, rescatar, regularizar, admitir, tramitar, fichar, someter, golpear, gasear,
        agredir, atacar, reprimir, cachear, revisar, inspeccionar, confiscar, decomisar, incautar, recluir, sancionar,
        multar, repartir, distribuir, diseminar, reubicar, asesinar, ejecutar, masacrar, desaparecer, linchar, balear
    """,
    V.CARRY: """
        incluir, comprender, contener, contar con, constar, integrar, conformar, componer, componerse, integrarse,
        formar, figurar, abarcar, contemplar, agrupar, aglutinar, sumar, totalizar, participar, albergar a, tener
    """,
    V.HOST: """
        recibir, dar la bienvenida, dar albergue, dar posada, dar cobijo, dar refugio, dar asilo, dar hospedaje, dar
        alojamiento, dar techo, brindar albergue, ofrecer albergue, abrir sus puertas, agasajar, vitorear,
        aplaudir, aclamar, saludar, amanecer con, amanecer lleno de, amanecer llena de, despertar con, llenarse de,
        abarrotarse, colmarse de, atiborrarse, rebosar de
    """,
    V.RECEDE: """
        quedar atrás, dejar atrás, dejar a sus espaldas, dejar a la espalda, dejar a su espalda, perder de vista,
        dejar lejos
    """,
    V.BEFALL: """
        llover, nevar, granizar, lloviznar, tronar, tocar tierra, ocurrir, suceder, acontecer, suscitarse,
        registrarse, producirse, hacer frío, hacer calor, hacer viento, hacer sol,
        atardecer, oscurecer, amanecer nublado, amanecer lluvioso, amanecer despejado, amanecer soleado
    """,
    V.SEPARATE: "separar, distanciar, alejar, enlazar",
    V.AWAIT: "faltar, restar, quedar por delante, quedar por recorrer, tocar, esperar, aguardar",
    V.BRING: """
        trasladar, llevar, transportar, conducir, remolcar, acercar, movilizar, arrear, depositar, remitir,
        canalizar, escoltar hasta, dejar, subir, traer
    """,
    V.MAKE: "obligar, forzar, permitir",
    V.HINDER: """
        impedir, frenar, bloquear, obstaculizar, frustrar, evitar, cerrar el paso, cerrar el camino, cortar el paso,
        prohibir, vetar, descartar, fracasar, fallar, desistir, cancelar, posponer, aplazar,
        suspender, abortar, contener el avance, contener el paso, pararse en seco, interrumpir, estorbar, entorpecer,
        disuadir, renunciar, pasar de largo, pasarse de largo, saltarse, esquivar, eludir, evadir, dejar de, omitir,
        truncar, encapsular, cercar, hacer retroceder, retrasar, obligar a regresar, abstenerse, carecer, toparse,
        estrellarse, chocar, ver frustrado, dar marcha atrás, echar atrás, desistirse
    """,
    V.DENY: """
        negar, desmentir, refutar, rebatir, desacreditar, ser falso, ser falsa, ser falsos, ser falsas, ser mentira, ser
        inexacto, ser infundado, resultar falso, resultar falsa, resultar falsos, resultar falsas, resultar ser falso,
        carecer de sustento, carecer de fundamento, rumorar, rumorear, especular
    """,
    V.MEET: """
        reunirse con, entrevistarse, dialogar, negociar, conversar, discutir, debatir, platicar con, visitar, firmar,
        gobernar, volar, sesionar, presidir, asistir, acudir, encabezar una reunión, sostener una reunión, sostener un
        encuentro, pactar, atender, inaugurar, votar, hablar, responsabilizar, culpar, cerrar, reabrir, abrir,
        legislar, promulgar, condenar, respaldar, felicitar, agradecer, tuitear desde, mediar
    """,
    V.OTHER: OTHER_VERBS,
}

# Nouns made of verbs, in the singular.
MOTION_NOUNS = {
    V.LEAVE: "salida, partida, huida",
    V.REACH: "llegada, arribo, entrada, ingreso, acceso, retorno, regreso",
    V.CROSS: "paso, cruce, tránsito",
    V.STAY: """
        parada, escala, alto, descanso, estancia, estadía, permanencia, pernocta, campamento, pausa, plantón,
        concentración
    """,
    V.MOVE: """
        caminata, marcha, recorrido, avance, viaje, trayecto, travesía, andar, jornada, peregrinar, peregrinación,
        peregrinaje, periplo, desplazamiento, etapa, tramo, trecho, itinerario, éxodo, odisea, andadura, traslado,
        movilización, gira
    """,
    V.HEAD: "camino, ruta, rumbo, destino",
    V.BEGIN: "inicio, comienzo, arranque",
    V.END: "disolución, desintegración, dispersión",
    V.WANT: "intento, plan, deseo, intención, esperanza, propósito, sueño",
}

_COULD = {
    "puedo puede podemos pueden debo debe debemos deben": Form.PRESENT,
    "podré podrá podremos podrán deberé deberá deberemos deberán": Form.FUTURE,
    "podría podríamos podrían debería deberíamos deberían": Form.CONDITIONAL,
    "podía podíamos podían debía debíamos debían": Form.PAST,
    "pueda podamos puedan pudiera pudiéramos pudieran deba debamos deban debiera debieran": Form.SUBJUNCTIVE,
}

_HAVING_TO = {
    Form.PRESENT: """
        tengo que, tiene que, tenemos que, tienen que, ha de, han de, hemos de, está por, están por, estamos por
    """,
    Form.FUTURE: "tendrá que, tendremos que, tendrán que, habrá de, habrán de",
    Form.CONDITIONAL: "tendría que, tendríamos que, tendrían que, habría de, habrían de",
    Form.PAST: "tenía que, teníamos que, tenían que, había de, habían de, estaba por, estaban por",
    Form.SUBJUNCTIVE: "tenga que, tengan que, tuviera que, tuvieran que",
}

# "Could" and "had to" leave open whether it happened.
_DOUBTFUL = frozenset({Form.CONDITIONAL, Form.PAST})

# Helping verbs, form by form: what they do to the verb after them.
HELPERS: dict[tuple[Sense, Form], str] = {
    **{
        (A.WOULD if form in _DOUBTFUL else A.MODAL, form): f"{', '.join(listed.split())}, {_HAVING_TO[form]}"
        for listed, form in _COULD.items()
    },
    (A.MODAL, Form.BASE): "poder, deber, poderse, deberse, pudiendo, debiendo, tener que, teniendo que",
    (V.MOVE, Form.PAST): "fue, fueron, fuimos",
    (V.DENY, Form.PRESENT): "no es cierto, no es verdad, nada de cierto en",
    (V.REACH, Form.PRESENT): "arriba",
    (V.RECEDE, Form.PRESENT): "atrás queda, atrás quedan, atrás deja, atrás dejan, atrás ha quedado, atrás han quedado",
    (V.RECEDE, Form.PAST): "atrás quedó, atrás quedaron, atrás dejó, atrás dejaron, atrás quedaba, atrás quedaban",
    (V.RECEDE, Form.FUTURE): "atrás quedará, atrás quedarán",
    (V.BEFALL, Form.PRESENT): "huele a, huelen a",
    (V.SEPARATE, Form.PRESENT): "une, unen, unirá, unirán",
    (V.EXIST, Form.PRESENT): "hay, ha habido",
    (V.EXIST, Form.PAST): "había, habían, hubo, hubieron, había habido",
    (V.EXIST, Form.FUTURE): "habrá, habrán",
    (V.AWAIT, Form.PRESENT): "se la espera, se lo espera, se le espera, se les espera, se los espera, se las espera",
    (V.AWAIT, Form.PAST): "se la esperaba, se lo esperaba, se le esperaba, se les esperaba, se los esperaba",
    (V.WANT, Form.PRESENT): "se espera, se esperan, se aguarda, se aguardan",
    (V.WANT, Form.PAST): "se esperaba, se esperaban, se aguardaba, se aguardaban",
    (V.SUCCEED, Form.PAST): """
        pudo, pudimos, pudieron, debió, debimos, debieron, tuvo que, tuvimos que, tuvieron que, hubo que
    """,
    (V.SUCCEED, Form.PARTICIPLE): "podido, tenido que",
    (A.HABIT, Form.PRESENT): "suele, suelen, solemos, acostumbra, acostumbran",
    (A.HABIT, Form.PAST): "solía, solían, solíamos, acostumbraba, acostumbraban",
    (A.PERFECT, Form.PRESENT): "ha, he, hemos, han, haya, hayamos, hayan, haber, habiendo, haberse, habiéndose",
    (A.PERFECT, Form.PAST): """
        había, habíamos, habían, hubiera, hubiéramos, hubieran, hubiese, hubiesen, hubo, hubieron
    """,
    (A.PERFECT, Form.FUTURE): "habrá, habré, habremos, habrán",
    (A.PERFECT, Form.CONDITIONAL): "habría, habríamos, habrían",
    (A.AUXILIARY, Form.PRESENT): """
        es, son, soy, somos, está, están, estoy, estamos, sea, sean, esté, estén, va, van, vamos, viene, vienen,
        sigue, siguen, continúa, continúan, lleva, llevan, anda, andan, permanece, permanecen, queda, quedan
    """,
    (A.AUXILIARY, Form.PAST): """
        fue, fueron, fuimos, era, eran, éramos, estaba, estaban, estábamos, estuvo, estuvieron, estuvimos, fuera,
        fueran, estuviera, estuvieran, iba, iban, íbamos, venía, venían, siguió, siguieron, seguía, seguían, continuó,
        continuaron, continuaba, continuaban, llevaba, llevaban, andaba, andaban, quedó, quedaron, permaneció,
        permanecieron, permanecía, permanecían, quedaba, quedaban
    """,
    (A.AUXILIARY, Form.FUTURE): "será, serán, estará, estarán",
    (A.AUXILIARY, Form.CONDITIONAL): "sería, serían, estaría, estarían",
    (A.AUXILIARY, Form.BASE): "ser, estar, sido, estado, siendo, estando",
}
