"""Spanish words of those who ride or drive, and of those who walk (beasts, sleds and boats count as wheels here)."""

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
