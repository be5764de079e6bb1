"""Spanish nouns by what they stand for, in the singular; "campesino/a" for both genders."""

from __future__ import annotations

from .classes import NounClass

N = NounClass

# One of them is a member, several are the group or a part of it.
MEMBERS = """
    migrante, inmigrante, emigrante, caminante, marchista, marchante, andante, viajero/a, refugiado/a, desplazado/a,
    integrante, miembro, participante, peregrino/a, solicitante de asilo, solicitante de refugio, indocumentado/a,
    expedicionario/a, transmigrante, caravanero/a, manifestante, protestante, huelguista, camionero/a, transportista,
    trailero/a, tractorista, ciclista, corredor/a, jinete, motociclista, cabalgante, sobreviviente, damnificado/a,
    deportado/a, repatriado/a, retornado/a, desterrado/a, exiliado/a, extranjero/a, combatiente, mercenario/a,
    guerrillero/a, excombatiente, romero/a, devoto/a, feligrés, antorchista, relevista, movilizado/a, evacuado/a,
    minguero/a, caminador/a, contramarchista
"""

PEOPLE = """
    persona, familia, hombre, mujer, niño/a, menor, madre, padre, joven, adolescente, anciano/a, adulto/a, bebé,
    abuelo/a, indígena, comunero/a, campesino/a, minero/a, jubilado/a, pensionista, pensionado/a, maestro/a, docente,
    profesor/a, normalista, estudiante, alumno/a, obrero/a, trabajador/a, agricultor/a, ganadero/a, cocalero/a,
    cañero/a, cafetalero/a, pescador/a, ronderos, compatriota, connacional, paisano/a, compañero/a, activista,
    ambientalista, simpatizante, seguidor/a, militante, voluntario/a, fiel, músico, conductor/a, chofer, chófer,
    taxista, ejidatario/a, hermano/a, hijo/a, pareja, matrimonio, discapacitado/a, opositor/a, trabajador/a
    del volante, comunario/a, originario/a, cuentapropista, motociclista, animalista, feminista, veterano/a, exmilitar
"""

CROWD = """
        asamblea,
    miles, resto, demás, mitad, remanente, cientos, centenares, decenas, millares, centenar, decena, millar, docenas,
    mayoría, grueso, nacionales, gente, gentes, multitud, muchedumbre, gentío, muchos,
    muchas, todos, todas, varios, pocos, ellos, ellas, la gran mayoría, familias enteras, menores de edad, niños y
    niñas, niñas y niños, pueblos indígenas, pueblos originarios, adultos mayores, personas con discapacidad, amas de
    casa
"""

RESIDENTS = """
    vecino/a, poblador/a, lugareño/a, aldeano/a, colono/a, morador/a, parroquiano/a, pueblerino/a, tendero/a
"""

PERSON = """
    habitante, ciudadano/a, portavoz, vocero/a, líder,
    lideresa, dirigente, coordinador/a, organizador/a, sacerdote, párroco, cura, pastor, obispo, fraile, monja, padre
    de familia, madre soltera, defensor/a, abogado/a, médico/a, doctor/a, enfermero/a, residente, viudo/a, albañil,
    carpintero/a, mecánico, cocinero/a, comerciante, vendedor/a, costurera, panadero/a, electricista, guía, testigo,
    esposo/a, muchacho/a, chico/a, señor/a, don, doña, representante legal
"""

NOUNS = {
    N.GROUP: """
        caravana, convoy, marcha, procesión, columna, contingente, cabalgata, peregrinación, éxodo, grupo, bloque,
        romería, movilización, caminata, manifestación, multitudinaria marcha, marcha indígena, mega marcha,
        megamarcha, masa, ola, oleada, flujo, movimiento, relevo, tren, flota, flotilla, cortejo, comitiva, tropel,
        hilera, fila, expedición, travesía, viacrucis, vía crucis, carrera, antorcha, avalancha, horda, turba,
        pelotón, facción, fracción, colectivo, delegación de marchistas, minga, tractorada, tractorazo, toma, malón,
        marea, bicicletada, rodada, cofradía, hermandad,
        primer bloque
    """,
    N.PART: """
        un puñado, algunos, algunas, otros, otras, unos, unas, varios, varias, unos cuantos, unas cuantas, unos pocos,
        unas pocas
    """,
    N.LEADER: """
        organizadores, organizadoras, coordinadores, coordinadoras, dirigentes, líderes, sindicato, gremio, gremial,
        central sindical, central obrera, central campesina, patronal
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
        ministro, jefe de estado, jefe de gobierno, bombero/a, paramédico/a, rescatista, socorrista, organización,
        ong, asociación, confederación, federación, comité cívico, defensor del pueblo, defensora del pueblo,
        personal, brigada, brigadista, equipo médico, cuerpo de bomberos, contingente policial, contingente policíaco,
        contingente policiaco, contingente militar, convoy militar, convoy policial, columna militar, grupo policial,
        grupo militar, caravana presidencial, comitiva presidencial, comitiva oficial, fuerza policial,
        capitanía, viceministerio, gobernación, subgobernación, dirección, coordinación, unidad de protección civil,
        instituto nacional, guardia costera, marina armada
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
        terminal, terminal de autobuses, terminal de buses, terminal terrestre, terminal metropolitana, gran terminal,
        central de autobuses, central de buses, central camionera, central metropolitana, gran central metropolitana,
        central metropolitana de autobuses, central metropolitana de buses, gran central metropolitana de buses,
        estación, estación migratoria, estación de tren, estación de bomberos, gasolinera, grifo, surtidor, vías del
        tren, orilla, ribera, margen, entrada,
        centro, centro histórico, barrio, colonia, afuera, inmediación, periferia, suburbio, campo, campo de
        futbol, campo de fútbol, campo deportivo, cancha de futbol, cancha de fútbol, cancha de basquetbol, terreno,
        lote, predio, rancho, finca, hacienda, bodega, galera, nave, cobertizo, mercado, tianguis, centro comercial,
        hotel, hostal, posada, comedor, cuartel, palacio municipal, palacio de gobierno, presidencia municipal,
        alcaldía, kiosco, quiosco, lienzo charro, plaza de toros, recinto ferial, recinto, expo feria, feria,
        velódromo, mirador, malecón, playa, muelle, banqueta, acera, portal, corredor, pasarela, tramo carretero,
        arena, cementerio, panteón, campamento, campamento provisional, villa olímpica, parador, sede, peña,
        parcela, potrero, tranca, filtro, puesto de control, río, arroyo, lago, laguna, cerro, volcán, presa, bahía,
        barranca, cañada, cuesta, desvío, cruce, kilómetro, paraje, palacio de los deportes, villa deportiva,
        multicancha, tinglado, sede social, centro comunitario, centro comunal, club, piscina, alberca, corral,
        establo, arcén, cuneta, plancha, atrio, patio, portales, zona centro, casco urbano, casco antiguo, sede de
        gobierno, plaza mayor, palacio, capilla, monumento, oficina, instalación, edificio,
        teatro, museo, biblioteca, facultad, embarcadero, plazuela, jardín, alameda, arco, puesto de revisión, punto de
        revisión, unidad educativa
    """,
    N.WARD: "hospital, clínica, sanatorio, enfermería, morgue, penal, cárcel, prisión, celda, separo",
    N.BED: "cama, hogar, casa, techo, dormitorio, alojamiento, morada, hospedaje, refugio nocturno",
    N.AREA: """
        ciudad, pueblo, poblado, población, villa, aldea, caserío, ranchería, ejido, localidad, comunidad, municipio,
        municipalidad, cabecera municipal, cabecera, cantón, parroquia rural, corregimiento, vereda, estado,
        departamento, provincia, región, distrito, entidad, demarcación, zona, territorio, capital, puerto, frontera,
        ciudad fronteriza, línea fronteriza, franja fronteriza, límite, país, nación, costa, istmo, sierra, selva,
        altiplano, litoral, valle, llano, norte, sur, este, oriente, oeste, poniente, occidente, noreste, nordeste,
        noroeste, sureste, sudeste, suroeste, sudoeste, parte, corazón, interior, isla, península, metrópoli, urbe,
        alcaldía capitalina, puerto fronterizo, sindicatura, agencia municipal, balneario, comarca, territorio
        nacional, suelo, tierra, lado, sector, punto, tenencia, vecindad, estado vecino, vecino estado, municipio
        vecino, vecino municipio, pueblo vecino, vecino pueblo, ciudad vecina, vecina ciudad, departamento vecino,
        vecino departamento, provincia vecina, vecina provincia, localidad vecina, vecina localidad, país vecino,
        vecino país, comunidad vecina, vecina comunidad
    """,
    N.PICTURE: "foto, fotografía, imagen, video, vídeo, grabación, pie de foto, gráfica, videograbación",
    N.RUMOUR: """
        rumor, rumores, bulo, bulos, infundio, infundios, especulación, especulaciones, chisme, chismes, noticia falsa,
        noticias falsas, trascendido, versión, versiones, habladurías, dimes y diretes
    """,
    N.EVENT: """
        reunión, encuentro, cita, diálogo, cumbre, visita, conferencia, conferencia de prensa, rueda de prensa,
        negociación,
        conversación, audiencia, elección, votación, mitin, comunicado, declaración, carta, discurso, entrevista, ley,
        política, crisis, seguridad, acuerdo, pacto, tratado, medida, operativo, redada, programa, convenio,
        protesta, huelga de hambre, ayuno, bloqueo, caso, accidente, ataque, sismo, terremoto, huracán, tormenta,
        ciclón, frente frío, víver, despensa, donativo, noticia, carga policial, cargas, disturbio,
        enfrentamiento, informe, boletín, reporte, actualización, ayuda humanitaria
    """,
    N.STRIKE: """
        huelga, huelga general, huelga nacional, huelga indefinida, huelga magisterial, en huelga, en huelga general,
        en huelga indefinida, de huelga, jornada de huelga, paro, paro general, paro nacional, paro cívico, paro
        indefinido, paro laboral, paro magisterial, paro agrario, paro de labores, paro de actividades, paro de brazos
        caídos, paro de transporte, paro patronal, cierre patronal, en paro, en paro de labores, en paro indefinido,
        en paro nacional, de paro, brazos caídos, de brazos caídos, suspensión de labores, suspensión de clases,
        suspensión de actividades, cese de labores, cese de actividades, cese laboral
    """,
    N.COUNT: """
        detención, arresto, aprehensión, deportación, encuentros, país, nación, nacionalidad, solicitud, petición,
        visa, permiso, trámite, expediente, tarjeta, kilómetro, milla, metro, legua, cuadra, dólar, peso, quetzal,
        lempira, sol, euro, boliviano, año, mes, semana, día, hora, minuto, segundo, noche, jornada, grado, por
        ciento, porcentaje, detenido/a, militares, soldados, policías, elementos, efectivos, patrullas, agentes,
        muertos, muerto, heridos, fallecido/a, habitantes, kilo, litro, tonelada, botella, ración, comida, cobija,
        colchoneta, casa, vez, veces, ocasión, punto, colectivo de ayuda, autobuses de pasajeros
    """,
    N.VEHICLE: """
        camión, camioneta, autobús, bus, tráiler, trailer, tractocamión, tractor, vehículo, auto, automóvil, coche,
        carro, combi, taxi, motocicleta, moto, mototaxi, bicicleta, barco, lancha, balsa, barcaza, canoa, tanque,
        vagón, ferrocarril, góndola, pipa, ambulancia, furgoneta, microbús, carreta, buque, embarcación, chiva, picop,
        pick up, pickup, furgón, remolque, plataforma, volqueta, volquete, minibús, chalupa, panga, patera, lancha
        rápida, ferry, transbordador, helicóptero, avión
    """,
    N.THING: """
        ayuda, marca, compra, busca, causa, lucha, firma, visita, obra, cuenta, carga, falta, pregunta, respuesta,
        propuesta, lista, cena, bebida, vista, llamada, herida, subida, bajada, caída, venida, ida, vuelta, cara,
        forma, cargo, cambio, gasto, daño, trabajo, apoyo, uso, pago, cobro, hecho, resultado, dato, significado,
        contenido, sentido, pedido, partido, sonido, vestido, cuidado, empleado/a, encargado/a, asado, lavado,
        llamado, afectado/a, acusado/a, completo/a, lleno/a, junta, quieto/a, suelto/a, corto/a, alto/a, bajo/a,
        largo/a, seco/a, limpio/a, libre, muda, copia, guarda, crítica, práctica, réplica, público/a, término, título,
        ánimo, continuo/a, depósito, crédito, lástima, fábrica, válido/a, solícito/a, líquido/a, última, muestra,
        prueba, renta, deuda, oferta, demanda, denuncia, renuncia, reforma, norma, condena, multa, pena, seña, señal,
        toque, golpe, corte, pase, pacto, pico, pasto, canto, llanto, grito, rezo, sueño, vuelo, juego, fuego, ruego,
        riego, cuelgue, ataque, bloqueo, recuento, cuento, encuentro, aumento, descuento, control, logro, cálculo,
        análisis, interés, cansado/a, agotado/a, preocupado/a, desesperado/a, enfermo/a, necesitado/a, armado/a,
        organizado/a, unido/a, aislado/a, conocido/a, querido/a, pasada, mirada, medida, fuerza, prisa, duda, espera,
        entrega, reserva, defensa, ofensa, mezcla, manda, pelea, sombra, baño, regalo, saludo, abrazo, beso, paseo,
        empleo, desempleo, deseo, saqueo, rodeo, recreo, correo, empuje, aporte, transporte, reporte, informe,
        desfile, despliegue, rescate, remate, embarque, choque, desgaste, avalúo, espacio, servicio, negocio,
        ejercicio, anuncio, auxilio, sitio, premio, odio, estudio, incendio, refugiado/a, techo, derecho
    """,
    N.GOAL: """
        meta, destino final, destino, objetivo, punto final, meta final, último destino, fin del camino, última parada
    """,
    N.NEXT: """
        final de etapa, fin de etapa, final de la etapa, fin de la etapa, meta de la etapa, meta volante, final de
        jornada, fin de jornada, meta de la jornada, meta del día, próxima parada, siguiente parada, próximo destino,
        siguiente destino, próximo punto, siguiente punto, próxima
        escala, siguiente escala, próximo pueblo, siguiente pueblo, próximo municipio, siguiente municipio, próxima
        etapa, siguiente etapa
    """,
    N.START: """
        punto de partida, punto de salida, punto de arranque, punto de inicio, lugar de partida, lugar de salida,
        kilómetro cero
    """,
}
