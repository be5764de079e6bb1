"""Spanish verbs that the rules of `conjugation` do not give: changed stems, irregular tenses, participles."""

from __future__ import annotations

# Verbs whose prefixed kin ("detener", "proponer") are conjugated as they are.
FAMILIES = tuple(
    """
        tener venir poner hacer decir traer caer volver solver seguir pedir mover cubrir scribir salir mostrar reír
    """.split()
)

# The stressed vowel of the stem becomes a diphthong or is raised.
_CHANGES = {
    "ie": """
        acertar adherir advertir alentar apacentar apretar arrendar arrepentir ascender asentar atender atravesar
        calentar cerrar comenzar concertar conferir confesar consentir convertir defender denegar descender desmentir
        despertar desplegar diferir digerir disentir divertir empezar encender encerrar encomendar enmendar entender
        enterrar extender gobernar helar herir hervir ingerir interferir invertir manifestar mentir merendar negar
        nevar pensar perder plegar preferir presentir quebrar querer recomendar referir regar renegar replegar
        requerir resentir restregar reventar revertir segar sembrar sentar sentir sosegar sugerir temblar tender tener
        transferir trascender tropezar venir verter
    """,
    "ue": """
        acordar acostar almorzar apostar aprobar avergonzar cocer colar colgar comprobar concordar consolar contar
        costar demostrar descolgar descontar despoblar doler dormir encontrar engrosar esforzar forzar llover moler
        morder morir mostrar mover poblar poder probar promover recontar recordar recostar reencontrar reforzar
        renovar repoblar reprobar resonar rodar rogar sobrevolar soldar soler soltar solver sonar soñar torcer tostar
        trasvolar tronar volar volcar volver
    """,
    "i": """
        ceñir competir concebir corregir decir derretir despedir desvestir elegir embestir freír gemir medir pedir
        regir reír rendir reñir repetir seguir servir sonreír teñir vestir
    """,
    "uue": "jugar",
    "iie": "adquirir inquirir",
}
CHANGED = {verb: how for how, listed in _CHANGES.items() for verb in listed.split()}

# The stem's i or u bears a written accent where the stress falls on it: "envía", "continúa", "reúne".
ACCENTED = frozenset(
    """
    acentuar actuar ahumar aislar amnistiar ampliar ansiar atenuar aullar aunar averiar chirriar confiar continuar
    contrariar criar desafiar desconfiar desviar desvirtuar efectuar enfriar enviar espiar evaluar exceptuar expiar
    extraviar fiar fluctuar fotografiar graduar guiar habituar individuar insinuar liar maullar perpetuar porfiar
    prohibir puntuar reenviar rehusar resfriar reunir rociar situar tatuar telegrafiar vaciar valuar variar
    """.split()
)

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
    satisfacer satisfar, tener tendr, valer valdr, venir vendr
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
