"""English names: the usual ones of people (US Census 1990, public domain), and words of bodies, streets and rivers."""

from __future__ import annotations

from .names import NameWords, word_set

_GIVEN = word_set(
    """
    aaron abraham ada adam adrian agnes alan albert alberta alberto alejandro alex alexander alfonso alfred
    alfredo alice alicia alison allan allen allison alma alvin amanda amber amelia amy ana andre andrea andrew
    andy angel angela angelo angie anita ann anna anne annette annie anthony antonio april arlene armando arnold
    arthur arturo ashley audrey austin barbara barry beatrice becky belinda ben benjamin bernard bernice bertha
    bessie beth betty beverly bill billie billy blake blanche bob bobbie bobby bonnie brad bradley brandi brandon
    brandy brenda brent brett brian brittany bruce bryan byron calvin cameron candace carl carla carlos carlton
    carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecil cecilia chad charlene
    charles charlie charlotte cheryl chester chris christian christina christine christopher christy cindy claire
    clara clarence claude claudia clayton clifford clifton clinton clyde cody colleen connie constance cora corey
    cory courtney craig crystal curtis cynthia daisy dale dan dana daniel danielle danny darlene darrell darren
    darryl daryl dave david dawn dean deanna debbie deborah debra delores denise dennis derek derrick diana diane
    dianne dolores don donald donna donnie dora doris dorothy doug douglas duane dustin dwayne dwight earl eddie
    edgar edith edna eduardo edward edwin eileen elaine eleanor elizabeth ella ellen elmer elsie emily emma
    enrique eric erica erik erika erin ernest ernesto esther ethel eugene eunice eva evan evelyn everett fannie
    faye felicia felix fernando florence floyd frances francis francisco frank franklin fred freddie frederick
    fredrick gabriel gail gary gene geneva genevieve george georgia gerald geraldine gerard gertrude gilbert gina
    gladys glen glenda glenn gloria gordon grace grant greg gregory guadalupe guy gwendolyn harold harriet harry
    harvey hattie hazel heather hector heidi helen henry herbert herman hilda holly homer horace howard hubert
    hugh ian ida inez irene iris irma isaac isabel ivan jack jackie jacob jacqueline jaime james jamie jan jane
    janet janice janie jared jason javier jay jean jeanette jeanne jeff jeffery jeffrey jennie jennifer jenny
    jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmie jimmy jo joan joann joanna joanne jodi
    joe joel joey john johnnie johnny jon jonathan jordan jorge jose joseph josephine joshua joy joyce juan
    juanita judith judy julia julian julie julio julius june justin karen karl katherine kathleen kathryn kathy
    katie katrina kay kayla keith kelly ken kenneth kenny kent kerry kevin kim kimberly kirk kristen kristi
    kristin kristina kristine kurt kyle lance larry laura lauren laurie lawrence leah lee lena leo leon leona
    leonard leroy leslie lester lewis lillian lillie linda lindsay lindsey lisa lloyd lois lonnie lorenzo loretta
    lori lorraine louis louise lucille lucy luis luke luther luz lydia lyle lynda lynn mabel madeline mae maggie
    manuel marc marcia marcus margaret margarita margie marguerite maria marian marie marilyn mario marion
    marjorie mark marlene marsha marshall martha martin marvin mary maryann mathew matt matthew mattie maureen
    maurice max maxine megan melanie melinda melissa melody melvin michael micheal michele michelle miguel mike
    mildred milton minnie miriam misty mitchell molly monica monique morris myrtle nancy naomi natalie natasha
    nathan nathaniel neal neil nellie nelson nicholas nick nicole nina nora norma norman olga oliver omar opal
    orlando oscar otis pablo pamela patricia patrick patsy paul paula pauline pearl pedro peggy penny perry peter
    philip phillip phyllis priscilla rachel rafael ralph ramon ramona randall randy raul ray raymond rebecca
    regina reginald rene renee rex rhonda ricardo richard rick rickey ricky rita robert roberta roberto robin
    roderick rodney roger roland ron ronald ronnie rosa rose rosemary rosie ross roy ruben ruby russell ruth ryan
    sabrina sally salvador sam samantha samuel sandra sandy sara sarah scott sean sergio seth shane shannon sharon
    shaun shawn sheila shelly sherri sherry sheryl shirley sidney sonia sonya stacey stacy stanley stella
    stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tammy tanya tara ted teresa terrance
    terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya
    tracey tracy travis trevor troy tyler tyrone valerie vanessa velma vera vernon veronica vicki vickie victor
    victoria vincent viola violet virgil virginia vivian wade wallace walter wanda warren wayne wendell wendy
    wesley wilbur willard william willie willis wilma yolanda yvette yvonne zachary
    """
)

_SURNAMES = word_set(
    """
    abbott acevedo acosta adams adkins aguilar aguirre albert alexander alford allen allison alston alvarado
    alvarez anderson andrews anthony armstrong arnold ashley atkins atkinson austin avery avila ayala ayers bailey
    baird baker baldwin ball ballard banks barber barker barlow barnes barnett barr barrera barrett barron barry
    bartlett barton bass bates battle bauer baxter beach bean beard beasley beck becker bell bender benjamin
    bennett benson bentley benton berg berger bernard berry best bird bishop black blackburn blackwell blair blake
    blanchard blankenship blevins bolton bond bonner booker boone booth bowen bowers bowman boyd boyer boyle
    bradford bradley bradshaw brady branch bray brennan brewer bridges briggs bright britt brock brooks brown
    browning bruce bryan bryant buchanan buck buckley buckner bullock burch burgess burke burks burnett burns
    burris burt burton bush butler byers byrd cabrera cain calderon caldwell calhoun callahan camacho cameron
    campbell campos cannon cantrell cantu cardenas carey carlson carney carpenter carr carrillo carroll carson
    carter carver case casey cash castaneda castillo castro cervantes chambers chan chandler chaney chang chapman
    charles chase chavez chen cherry christensen christian church clark clarke clay clayton clements clemons
    cleveland cline cobb cochran coffey cohen cole coleman collier collins colon combs compton conley conner
    conrad contreras conway cook cooke cooley cooper copeland cortez cote cotton cox craft craig crane crawford
    crosby cross cruz cummings cunningham curry curtis dale dalton daniel daniels daugherty davenport david
    davidson davis dawson day dean decker dejesus delacruz delaney deleon delgado dennis diaz dickerson dickson
    dillard dillon dixon dodson dominguez donaldson donovan dorsey dotson douglas downs doyle drake dudley duffy
    duke duncan dunlap dunn duran durham dyer eaton edwards elliott ellis ellison emerson england english erickson
    espinoza estes estrada evans everett ewing farley farmer farrell faulkner ferguson fernandez ferrell fields
    figueroa finch finley fischer fisher fitzgerald fitzpatrick fleming fletcher flores flowers floyd flynn foley
    forbes ford foreman foster fowler fox francis franco frank franklin franks frazier frederick freeman french
    frost fry frye fuentes fuller fulton gaines gallagher gallegos galloway gamble garcia gardner garner garrett
    garrison garza gates gay gentry george gibbs gibson gilbert giles gill gillespie gilliam gilmore glass glenn
    glover goff golden gomez gonzales gonzalez good goodman goodwin gordon gould graham grant graves gray green
    greene greer gregory griffin griffith grimes gross guerra guerrero guthrie gutierrez guy guzman hahn hale
    haley hall hamilton hammond hampton hancock haney hansen hanson hardin harding hardy harmon harper harrell
    harrington harris harrison hart hartman harvey hatfield hawkins hayden hayes haynes hays head heath hebert
    henderson hendricks hendrix henry hensley henson herman hernandez herrera herring hess hester hewitt hickman
    hicks higgins hill hines hinton hobbs hodge hodges hoffman hogan holcomb holden holder holland holloway holman
    holmes holt hood hooper hoover hopkins hopper horn horne horton house houston howard howe howell hubbard huber
    hudson huff huffman hughes hull humphrey hunt hunter hurley hurst hutchinson hyde ingram irwin jackson jacobs
    jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston jones jordan joseph
    joyce joyner juarez justice kane kaufman keith keller kelley kelly kemp kennedy kent kerr key kidd kim king
    kinney kirby kirk kirkland klein kline knapp knight knowles knox koch kramer lamb lambert lancaster landry
    lane lang langley lara larsen larson lawrence lawson le leach leblanc lee leon leonard lester levine levy
    lewis lindsay lindsey little livingston lloyd logan long lopez lott love lowe lowery lucas luna lynch lynn
    lyons macdonald macias mack madden maddox maldonado malone mann manning marks marquez marsh marshall martin
    martinez mason massey mathews mathis matthews maxwell may mayer maynard mayo mays mcbride mccall mccarthy
    mccarty mcclain mcclure mcconnell mccormick mccoy mccray mccullough mcdaniel mcdonald mcdowell mcfadden
    mcfarland mcgee mcgowan mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean
    mcleod mcmahon mcmillan mcneil mcpherson meadows medina mejia melendez melton mendez mendoza mercado mercer
    merrill merritt meyer meyers michael middleton miles miller mills miranda mitchell molina monroe montgomery
    montoya moody moon mooney moore morales moran moreno morgan morin morris morrison morrow morse morton moses
    mosley moss mueller mullen mullins munoz murphy murray myers nash navarro neal nelson newman newton nguyen
    nichols nicholson nielsen nieves nixon noble noel nolan norman norris norton nunez obrien ochoa oconnor odom
    odonnell oliver olsen olson oneal oneil oneill orr ortega ortiz osborn osborne owen owens pace pacheco padilla
    page palmer park parker parks parrish parsons pate patel patrick patterson patton paul payne pearson peck pena
    pennington perez perkins perry peters petersen peterson petty phelps phillips pickett pierce pittman pitts
    pollard poole pope porter potter potts powell powers pratt preston price prince pruitt puckett pugh quinn
    ramirez ramos ramsey randall randolph rasmussen ratliff ray raymond reed reese reeves reid reilly reyes
    reynolds rhodes rice rich richard richards richardson richmond riddle riggs riley rios rivas rivera rivers
    roach robbins roberson roberts robertson robinson robles rocha rodgers rodriguez rodriquez rogers rojas
    rollins roman romero rosa rosales rosario rose ross roth rowe rowland roy ruiz rush russell russo rutledge
    ryan salas salazar salinas sampson sanchez sanders sandoval sanford santana santiago santos sargent saunders
    savage sawyer schmidt schneider schroeder schultz schwartz scott sears sellers serrano sexton shaffer shannon
    sharp sharpe shaw shelton shepard shepherd sheppard sherman shields short silva simmons simon simpson sims
    singleton skinner slater sloan small smith snider snow snyder solis solomon sosa soto sparks spears spence
    spencer stafford stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stokes stone
    stout strickland strong stuart suarez sullivan summers sutton swanson sweeney sweet sykes talley tanner tate
    taylor terrell terry thomas thompson thornton tillman todd torres townsend tran travis trevino trujillo tucker
    turner tyler tyson underwood valdez valencia valentine valenzuela vance vang vargas vasquez vaughan vaughn
    vazquez vega velasquez velazquez velez villarreal vincent vinson wade wagner walker wall wallace waller walls
    walsh walter walters walton ward ware warner warren washington waters watkins watson watts weaver webb weber
    webster weeks weiss welch wells west wheeler whitaker white whitehead whitfield whitley whitney wiggins wilcox
    wilder wiley wilkerson wilkins wilkinson william williams williamson willis wilson winters wise witt wolf
    wolfe wong wood woodard woods woodward wooten workman wright wyatt wynn yang yates york young zamora zimmerman
    """
)

ENGLISH_NAMES = NameWords(
    given=_GIVEN,
    surnames=_SURNAMES,
    civic=word_set(
        """
        administration agency ambassador area army assembly attorney authorities authority board borough chamber city
        civic commission commissioner commissioners community consul consulate convention council councillor
        councilman county courthouse coroner defence defense democrats department deputy detective detectives
        district embassy federal fire firefighters foreign government governor guard high international jail mayor
        minister ministry municipal national native navy officials parliament parliamentary police premier president
        prime prison public rep representative republicans residents schools secretary senate senator sheriff
        sheriff's sheriffs state superior supervisors superintendent times town township treasurer troopers
        volunteer volunteers village
        """
    ),
    houses=word_set(
        """
        academy arena bank bridge cathedral center centre chapel church clinic club college cottage court elementary
        foundation gallery hall hospital hotel house inn institute library mall medical memorial middle mosque museum
        news observatory playhouse post school seminary stadium station synagogue temple theater theatre university
        """
    ),
    firms=word_set(
        """
        albion associates athletic bros brothers capital co company corp corporation energy enterprises fc group
        holdings inc industries limited llc ltd motors partners plc rovers systems trust united wanderers
        """
    ),
    ways=word_set("street road avenue drive lane boulevard parkway freeway expressway turnpike terrace"),
    landforms=word_set(
        """
        bay basin bayou brook canal canyon cove creek desert falls forest glacier harbor harbour hills island islands
        lake lakes mountain mountains ocean park peninsula plateau reservoir river sea strait trail valley volcano
        wilderness
        """
    ),
    divisions=word_set("county township parish borough province prefecture district oblast municipality"),
    lands=word_set("county province prefecture district oblast"),
    several_lands=word_set("counties provinces prefectures districts oblasts"),
)
