"""Spanish words of travel: those who ride or drive, those who walk, and which group set out first.

Beasts, sleds and boats count as wheels here.
"""

from .rank_words import RankWords
from .traveller_words import TravellerWords

ON_WHEELS = frozenset(
    """
    camión camiones camionero camioneros camioneras tráiler tráileres convoy convoyes vehículo vehículos coche coches
    auto autos automóvil automóviles carro carros camioneta camionetas tractor tractores tractorada tractoradas moto
    motos motocicleta motocicletas motociclista motociclistas motorista motoristas bici bicis bicicleta bicicletas
    ciclista ciclistas pedalear pedaleando pedalearon pedales conductor conductores chofer choferes chófer chóferes
    transportista transportistas conducir conducen condujeron manejar manejaron rodar rodaron tanque tanques blindado
    blindados trineo trineos perros caballo caballos jinete jinetes cabalgata cabalgatas cabalgaron carreta carretas
    lancha lanchas barco barcos barca barcas canoa canoas navegar navegaron remaron rodada
    """.split()
)
ON_FOOT = frozenset(
    """
    pie pies caminar camina caminan caminaba caminaban caminó caminaron caminando caminado caminata caminatas caminante
    caminantes marcha marchas marchar marchan marchaba marchaban marchó marcharon marchando marchista marchistas
    andar andando anduvieron peregrino peregrinos peregrinación peregrinar ampolla ampollas descalzo descalzos
    descalza descalzas zapatos sandalias huaraches tenis carriola carriolas
    """.split()
)
TRAVELLERS = TravellerWords(
    nouns=frozenset(
        """
        corredor corredora ciclista motociclista caminante jinete peregrino peregrina explorador exploradora senderista
        remero remera aventurero aventurera montañista
        """.split()
    ),
    company=frozenset(
        """
        hombres voluntarios compañeros compañeras seguidores discípulos marchistas caminantes peregrinos jinetes equipo
        tripulación columna comitiva perros caballo caballos mula mulas burro
        """.split()
    ),
    journeys=frozenset(
        "caminata marcha travesía peregrinación cabalgata expedición recorrido carrera caravana viaje".split()
    ),
    leads=frozenset("encabeza encabezó encabezaba encabezando lidera lideró lideraba liderando".split()),
    fronts=frozenset({"frente", "cabeza"}),
    contests=frozenset("carrera pelotón maratón regata marcha caminata peregrinación cabalgata".split()),
    racers=frozenset("corredores corredoras competidores competidoras participantes".split()),
    races=frozenset({"carrera", "puesto de control", "puestos de control", "línea de meta"}),
    possessives=frozenset("su sus".split()),
    offices=frozenset(
        """
        organizador organizadora activista vocero vocera portavoz coordinador coordinadora director directora abogado
        abogada defensor defensora fundador fundadora
        """.split()
    ),
)
RANKS = RankWords(
    first=frozenset("primera primer original inicial".split()),
    before=frozenset("anterior previa previo precedente".split()),
    after=frozenset("tercera tercer cuarta cuarto quinta quinto sexta sexto".split()),
)
