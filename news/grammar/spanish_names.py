"""Spanish names: the usual ones of people, and words of bodies, streets and rivers; our own lists."""

from __future__ import annotations

from .names import NameWords, word_set

_GIVEN = word_set(
    """
    abel adan adriana adrian agustin aida alan alba alberto alejandra alejandro alfonso alfredo alicia alma alonso
    alvaro amalia amelia ana andrea andres angel angela angelica anibal antonia antonio araceli armando arnulfo
    arturo aurora beatriz benito benjamin bernardo berta blanca brenda bruno camila camilo carlos carlota carmen
    carolina catalina cecilia celia cesar clara claudia claudio concepcion consuelo cristian cristina cristobal
    cuauhtemoc daniel daniela dario david delfina diana diego dolores domingo edgar edith eduardo efrain elena elias
    elisa eloy elsa elvira emilia emiliano emilio enrique ernestina ernesto esperanza esteban ester eugenia eugenio
    eva evo fabiola fatima federico felipe felix fernanda fernando fidel flor francisca francisco gabriel gabriela
    genaro gerardo german gilberto gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector heriberto
    hermelinda hilda hipolito hugo humberto ignacio ines irene irineo irma isaac isabel isaias ismael israel ivan
    jacinto jacobo jaime javier jesus joaquin joel jonathan jorge jose josefa josefina josue juan juana julia julian
    julieta julio karina karla laura lazaro leandro leonardo leonel leopoldo leticia lidia liliana lorena lorenzo
    lourdes lucas lucia luis luisa luz magdalena manuel manuela marcela marcelo marcos margarita maria mariana
    mariano maribel mario marisol marta martha martin mateo matias mauricio maximo melchor mercedes miguel miriam
    misael moises monica nadia natalia nestor nicolas noe noemi norma octavio olga olivia omar oscar otilia pablo
    paola patricia paula paulina pedro perla pilar rafael ramiro ramon raquel raul rebeca regina reina rene ricardo
    rigoberto roberto rocio rodolfo rodrigo rogelio roman rosa rosalia rosario roxana ruben ruth salvador samuel
    sandra santos sara saul sebastian sergio silvia simon sofia soledad sonia susana teodoro teresa tomas trinidad
    ulises valentina valeria veronica vicente victor victoria virginia viridiana xiomara yadira yolanda zoila
    """
)

_SURNAMES = word_set(
    """
    acosta aguilar aguirre alvarado alvarez alvizures andrade aparicio aquino arellano arias arroyo avila ayala
    barrios bautista beltran benitez bolanos bravo caballero cabrera calderon camacho campos cardenas cardona
    carranza carrillo castaneda castellanos castillo castro cervantes chavez cisneros contreras cordova corona
    coronado cortes cruz cuellar davila delgado diaz dominguez duarte duran encinas escobar escobedo esparza
    espinosa espinoza esquivel estrada fernandez figueroa flores fonseca fuentes galindo gallegos galvan garcia
    garza godoy gomez gonzalez guerra guerrero gutierrez guzman hernandez herrera hidalgo huerta ibarra jimenez
    juarez lara leal leon lopez lozano lucero lugo luna macias maldonado marin marquez martinez medina mejia melgar
    mendez mendoza mercado meza miranda molina montero montes montoya mora morales moreno moya munoz mujica murillo
    navarro nieto nunez obrador ocampo ochoa ojeda olvera orozco ortega ortiz osorio pacheco padilla palacios
    palma paredes parra pena perez pineda ponce porras portillo prado prieto quinones quintana quintero quiroz ramirez
    ramos rangel reyes rincon rios rivas rivera robles rocha rodriguez rojas roman romero rosales rosas rubio ruiz
    saenz salas salazar salgado salinas sanchez sandoval santiago santos serrano sierra silva solis solorzano
    sosa soto suarez tapia tejeda tellez toledo torres trejo trujillo urbina valdez valencia valenzuela vallejo
    vargas vasquez vazquez vega velasco velasquez velazquez vera vidal villa villagran villalobos villanueva
    villarreal villegas yanez zamora zapata zarate zavala zelaya zepeda zuniga
    """
)

SPANISH_NAMES = NameWords(
    given=_GIVEN,
    surnames=_SURNAMES,
    civic=word_set(
        """
        alcalde alcaldesa alcaldía ayuntamiento cabildo congreso consulado departamento embajada fiscalía gobernador
        gobernadora gobierno guardia policía presidencia secretaría senado
        """
    ),
    houses=word_set(
        """
        academia banco basílica biblioteca capilla catedral centro clínica club colegio escuela estación estadio
        facultad fundación hospital hotel iglesia instituto mercado museo palacio parroquia teatro templo universidad
        """
    ),
    firms=word_set("cía compañía corporación deportivo empresa grupo industrias sociedad"),
    ways=word_set("avenida autopista boulevard bulevar calle callejón calzada carretera libramiento paseo"),
    landforms=word_set("arroyo bahía bosque cañón cerro desierto golfo isla islas lago laguna parque presa río valle"),
    divisions=word_set("departamento municipio provincia distrito"),
    heads_first=True,
)
