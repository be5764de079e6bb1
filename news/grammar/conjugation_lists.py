"""Spanish verbs that the rules of `conjugation` do not give: changed stems, irregular tenses, participles."""

from __future__ import annotations

# Verbs whose prefixed kin ("detener", "proponer") are conjugated as they are.
FAMILIES = tuple(
    """
        tener venir poner hacer decir traer caer volver solver seguir pedir mover cubrir scribir salir mostrar
    """.split()
)

# The stressed vowel of the stem becomes a diphthong or is raised.
_CHANGES = {
    "ie": """
        acertar alentar arrepentir conferir encomendar interferir replegar revertir apretar arrendar atender atravesar
        calentar cerrar comenzar confesar consentir convertir defender
        despertar desmentir divertir empezar encender encerrar enterrar entender extender gobernar helar herir hervir
        invertir manifestar mentir merendar negar nevar pensar perder preferir querer recomendar referir regar renegar
        requerir reventar sembrar sentar sentir sugerir sosegar temblar tender tener tropezar venir verter advertir
        apacentar asentar denegar descender desplegar digerir enmendar transferir trascender plegar presentir quebrar
        adherir diferir ingerir segar restregar
    """,
    "ue": """
        absolver acordar acostar almorzar apostar aprobar avergonzar colar colgar comprobar concordar consolar contar
        costar descolgar descontar devorar doler dormir encontrar esforzar forzar llover moler morder morir mostrar
        mover poblar poder probar promover recordar recontar reforzar renovar  resonar rodar rogar soldar solar soler
        solver soltar sonar soñar tostar tronar volar volcar volver engrosar repoblar despoblar reprobar trasvolar
        torcer cocer demostrar
    """,
    "i": """
        ceñir competir concebir corregir decir derretir despedir elegir freír gemir medir pedir regir rendir reír
        reñir repetir seguir servir sonreír teñir vestir embestir desvestir
    """,
    "uue": "jugar",
    "iie": "adquirir inquirir",
}
_NOT_CHANGED = frozenset({"devorar", "solar"})
CHANGED = {verb: how for how, listed in _CHANGES.items() for verb in listed.split() if verb not in _NOT_CHANGED}

# The stem's i or u bears a written accent where the stress falls on it: "envía", "continúa", "reúne".
ACCENTED = frozenset(
    """
    acentuar actuar aislar ampliar amnistiar ansiar atenuar aunar averiar aullar chirriar confiar contrariar continuar
    criar desafiar desviar desvirtuar efectuar enfriar enviar espiar evaluar evacuar exceptuar expiar extraviar fiar
    fluctuar fotografiar graduar guiar habituar individuar insinuar liar maullar perpetuar porfiar prohibir puntuar
    reenviar rehusar resfriar reunir rociar situar telegrafiar tatuar vaciar valuar variar ahumar embaucar
    """.split()
) - {"embaucar", "evacuar"}

# Stems of the strong preterites ("tuvo", "pudieron").
STRONG = dict(
    pair.split()
    for pair in """
    andar anduv, caber cup, decir dij, estar estuv, haber hub, hacer hic, poder pud, poner pus, querer quis, saber sup,
    tener tuv, traer traj, venir vin
    """.split(",")
)

# Stems of future and conditional that are not the infinitive.
OTHER_INFINITIVE_STEMS = dict(
    pair.split()
    for pair in """
    caber cabr, decir dir, haber habr, hacer har, poder podr, poner pondr, querer querr, saber sabr, salir saldr,
    tener tendr, valer valdr, venir vendr
    """.split(",")
)

PARTICIPLES = dict(
    pair.split()
    for pair in """
    abrir abierto, cubrir cubierto, decir dicho, escribir escrito, freír frito, hacer hecho, imprimir impreso,
    morir muerto, poner puesto, romper roto, satisfacer satisfecho, scribir scrito, solver suelto, ver visto,
    volver vuelto, proveer provisto
    """.split(",")
)

# Stems of gerunds that no rule gives.
COMMON_STEMS = {"poder": "pud", "venir": "vin", "decir": "dic", "ir": "", "ver": "v", "reír": "r", "freír": "fr"}

# Tenses written out, in the order I, it, we, they; "-" for what the rules give right.
FINITE: dict[str, dict[str, str]] = {
    "caber": {"present": "quepo - - -"},
    "caer": {"present": "caigo - - -"},
    "dar": {
        "present": "doy - - -",
        "preterite": "di dio dimos dieron",
        "subjunctive": "dé dé demos den",
    },
    "decir": {"present": "digo - - -"},
    "estar": {"present": "estoy está - están", "subjunctive": "esté esté estemos estén"},
    "haber": {"present": "he ha hemos han", "subjunctive": "haya haya hayamos hayan"},
    "hacer": {"present": "hago - - -"},
    "ir": {
        "present": "voy va vamos van",
        "preterite": "fui fue fuimos fueron",
        "imperfect": "iba iba íbamos iban",
        "subjunctive": "vaya vaya vayamos vayan",
    },
    "oír": {"present": "oigo oye oímos oyen"},
    "poner": {"present": "pongo - - -"},
    "reír": {
        "present": "río ríe reímos ríen",
        "preterite": "reí rio reímos rieron",
        "subjunctive": "ría ría riamos rían",
    },
    "saber": {"present": "sé - - -", "subjunctive": "sepa sepa sepamos sepan"},
    "salir": {"present": "salgo - - -"},
    "ser": {
        "present": "soy es somos son",
        "preterite": "fui fue fuimos fueron",
        "imperfect": "era era éramos eran",
        "subjunctive": "sea sea seamos sean",
    },
    "satisfacer": {"present": "satisfago - - -", "preterite": "satisfice satisfizo satisficimos satisficieron"},
    "tener": {"present": "tengo - - -"},
    "traer": {"present": "traigo - - -"},
    "valer": {"present": "valgo - - -"},
    "venir": {"present": "vengo - - -"},
    "ver": {
        "present": "veo ve vemos ven",
        "preterite": "vi vio vimos vieron",
        "imperfect": "veía veía veíamos veían",
        "subjunctive": "vea vea veamos vean",
    },
    "prever": {
        "present": "preveo prevé prevemos prevén",
        "preterite": "preví previó previmos previeron",
        "imperfect": "preveía preveía preveíamos preveían",
        "subjunctive": "prevea prevea preveamos prevean",
    },
}
PARTICIPLES["prever"] = "previsto"
