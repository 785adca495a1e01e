/** Built-in topics: finding the practice, and the visit itself. */
import { type Topic, topic } from './topic.ts';

export const VISITING_TOPICS: readonly Topic[] = [
  topic(
    'location',
    'Where are you?',
    '¿Dónde están?',
    `what is your address
whats the adress
where are you
where is the office at
where r u guys located
where can i find you
address please
send me your address
which street are you on
what part of town are you in
what city is the practice in
is your office downtown
are you near the mall
is the office close to the park
do you have a branch in another city
send me the pin
where exactly is the practice
location
your location pls
can i get the street address
what is the zip code of your office
which suite number is it
how many locations do you have
do you have another office
do you have an office closer to me
are there other branches
where is your nearest clinic
is there a location on the north side
list of your offices
where is the building
is the clinic near the station
where is your practice located
is there a branch in my city
did you move to a new address
are you still on main street
where is the dentist office located
where is the doctors office
tell me where to go for my visit
what's your street address
which building is the clinic in
do I come to the office on elm or the one on oak
can you text me the location
I can't find your address anywhere
where are you based
whats the location for the appointment
tell me where you are situated
give me your full address with zip
what city are y'all in
are you in the medical plaza
is this the office by the hospital
how do I find your office on the map
I need the physical address not the mailing one
what neighborhood is that
which side of town
where are you all
where you guys at
where is your place
so where is this office
where do I come to`,
    `donde estan ubicados
cual es su direccion
direccion por favor
donde queda el consultorio
donde queda la clinica
en que calle estan
ubicacion
me puede dar la direccion
donde los encuentro
donde se encuentran
en que parte de la ciudad estan
tienen otra oficina
cuantas sucursales tienen
hay una clinica mas cerca
cual es el codigo postal
se cambiaron de direccion
adonde tengo que ir
donde esta la oficina
mandeme la ubicacion
cual es el domicilio
me da el domicilio completo
en que colonia se encuentran
por donde queda la clinica
donde estan localizados
la direccion exacta por favor
a que lugar tengo que llegar
donde es`,
  ),
  topic(
    'directions',
    'How do I get to you?',
    '¿Cómo llego?',
    `how do i get there
how do i travel to your clinic
how to get to the branch
directions please
can you give me directions to the office
driving directions
which exit do i take from the highway
how do i reach your clinic from the airport
what is the best way to get to your practice
i am lost how do i find you
im driving and cant find the building
are you easy to find
what landmarks are near your office
what is across the street from you
gps takes me to the wrong place
how far are you from the freeway
do you have a map
send me a map
which way do i turn after the bridge
how to come to your clinic
what is the closest intersection
cross streets
whats the cross street
how long does it take to get to you from downtown
i cant find the office
how do i drive to you
route to your office
what's the easiest way to reach your office by car
which exit do I get off at
do I turn left or right at the light
what landmark are you near
what are you next to
I'm driving from out of town, which highway
is there a sign out front I should look for
my gps is taking me to the wrong place
I'm lost, which way do I go
can you guide me to the clinic
is it before or after the bridge
how far are you off the freeway
what cross streets are you between
coming from the airport how do I get to you
do I pass the school to get there
where do I turn
how do I get to your clinic
what is the best way to get there
how to get there
how can I reach your place
google maps is wrong about you
the map takes me somewhere else
where do I get off the highway
which exit is it
do I turn left or right
I'm lost, how do I find you
the map shows the wrong place
coming from the south, which way
any landmark near you`,
    `como llego
como llego al consultorio
indicaciones para llegar
como puedo llegar desde el aeropuerto
que salida tomo de la autopista
tienen un mapa
mandeme la ubicacion en el mapa
estoy perdido no encuentro la clinica
cual es la mejor ruta
que queda cerca de ustedes
entre que calles estan
como se llega en carro
por donde entro
cerca de que estan
no encuentro el edificio
que tan lejos estan del centro
que salida tomo en la autopista
doy vuelta a la derecha o a la izquierda
que referencias hay cerca
el gps me manda a otro lado
como llego desde la carretera
que hay al lado de la clinica
como llego con ustedes
por donde me voy`,
  ),
  topic(
    'parking',
    'Where can I park?',
    '¿Dónde estaciono?',
    `where do i park
is there parking
parking
do you have a parking lot
is the parking free
do visitors park for free
how much is parking
do you validate parking
is there a garage
can i park on the street
where should i leave my car
is there somewhere to park my truck
handicap parking
disabled parking spots near the door
the lot is full where else can i park
is parking hard to find
is there valet
do i pay for parking
parking validation
parking garage entrance
are there parking spaces for patients
can i park in the back
is there room for a big van
will my car get towed
how long can i park there
are there meters
electric car charging at your lot
is there bike parking
where to put my bike
where do I leave my car
do you have your own lot
is the garage big enough for a van
how tall a vehicle fits in the garage
is it street parking only
how much is the parking deck
do I have to feed a meter
is there a spot for handicapped drivers
can someone valet the car
can I park in front of the building
I drive a pickup, is there space
is there a place to lock my bike
what do I do with the ticket from the garage
will I get towed if I leave it there
do visitors get free parking
are there spaces for electric cars to charge
any place for my car
can I leave my truck there while I'm in my appointment
meter parking
is there a meter
do I pay for the lot
street parking around
where does one leave a car
is the garage tall enough for a van
handicap spaces
spot for a big truck`,
    `donde puedo estacionar
hay estacionamiento
estacionamiento
tienen parqueo
hay parqueadero
es gratis el estacionamiento
cuanto cuesta el parking
validan el estacionamiento
donde dejo el carro
donde parqueo
hay lugar para estacionarse
el estacionamiento esta lleno
hay estacionamiento para discapacitados
se puede estacionar en la calle
tienen garaje
hay valet
donde dejo mi bicicleta
donde puedo dejar mi carro
cobran el estacionamiento
hay lugar para estacionarse en la calle
tienen cajon para discapacitados
es gratis el parking
hay donde amarrar la bicicleta
cuanto sale el estacionamiento
caben camionetas grandes
cobran el parking
donde dejo la camioneta
estacionamiento para personas con discapacidad`,
  ),
  topic(
    'public-transport',
    'Public transport',
    'Transporte público',
    `which bus stops near you
can i take the bus
is there a train station nearby
how do i come by subway
nearest metro stop
what bus line goes to your office
are you on a bus route
i dont have a car how can i get there
public transportation
can i get there without driving
is there a tram
closest bus stop
do you offer rides
can you pick me up
medical transportation to the clinic
is there a shuttle
can uber drop me at the door
do you provide transportation for patients
does the light rail stop near the practice
i dont drive
how to get to you by train
walking distance from the station
which subway line
transit options
do you pay for a taxi or lyft
which bus do I take
is there a train station close by
can I get there on the subway
how far is the walk from the stop
does the tram stop near you
I don't drive, how can I get there
I am coming by train
what's the nearest metro to you
is the bus stop in front
does the 12 stop at your place
can I take a shuttle to the clinic
do you help with rides to the appointment
what line goes past you
does a train go there
nearest subway stop
light rail close by
which line do I take
can I get there without a car`,
    `que autobus llega
que camion me deja cerca
hay metro cerca
como llego en autobus
como llego en transporte publico
cual es la parada mas cercana
no tengo carro como llego
hay estacion de tren cerca
ofrecen transporte
me pueden recoger
que linea de metro es
en que parada me bajo
puedo llegar en bus
tienen servicio de traslado
llega el tren hasta alla
se puede llegar caminando
que ruta pasa por ahi
que autobus me deja en la clinica
hay parada cerca
se puede llegar en camion
no tengo coche como llego
en que estacion me bajo
esta cerca del metro`,
  ),
  topic(
    'accessibility',
    'Accessibility',
    'Accesibilidad',
    `is the office wheelchair accessible
wheelchair access
do you have an elevator
are there stairs
do i have to climb steps
is there a ramp
can my walker fit through the door
i use a scooter can i get in
ada accessible
do you have an accessible bathroom
accomodations for disabled people
can you help someone who cant walk well
is there a lift for heavy people
do you have a wheelchair i can borrow
is the exam table adjustable
accessible entrance
accommodations for hearing impaired
i am deaf can you accommodate me
do you have large print forms
are you blind friendly
is your clinic handicap friendly
do you have sensory friendly rooms
is it quiet i have sensory issues
special needs accommodations
can i come in a wheelchair
does the building have an elevator
is your office wheelchair friendly
do you have a ramp
are there steps to get in
is the elevator working
can I get in with a scooter
my husband can't do stairs
is the restroom wide enough for a wheelchair
do the doors open by themselves
can I roll right up to the chair
grandma uses a walker can she get in easily
do you accommodate disabilities
is everything on the ground level
I am blind, is there help at the door
can you lift someone out of a wheelchair
accessibility`,
    `hay acceso para silla de ruedas
tienen elevador
hay ascensor
hay escaleras
tienen rampa
es accesible para discapacitados
puedo entrar con andadera
tienen bano accesible
me pueden prestar una silla de ruedas
uso muletas puedo subir
acceso para personas con discapacidad
mi mama no puede subir escaleras
ayuda para personas sordas
atienden a personas con necesidades especiales
la entrada tiene escalones
puedo llegar en silla de ruedas
hay rampa para silla de ruedas
mi papa no puede subir escaleras
se puede entrar con andadera
el bano es para discapacitados
todo esta en planta baja
pueden ayudar a alguien en silla de ruedas
accesibilidad`,
  ),
  topic(
    'wifi',
    'Wi-Fi',
    'Wi-Fi',
    `do you have wifi
is there wi-fi
wifi password
whats the internet password
free internet while i wait
can i use my laptop there
can i work while waiting
guest network
how do i connect to the internet
is there cell reception
do you have charging outlets
can i charge my phone
wi fi available
internet access for patients
is wireless available in the lobby
can i watch netflix while waiting
do you have tv
are there magazines or toys in the lobby
wifi name
is there coffee or water in the lobby
do you have a vending machine
what can i do while i wait
is there somewhere to eat nearby while waiting
is there internet in the lobby
wifi pls
can I use your internet while I wait
what's the name of the network
is the wireless free for visitors
can I work on my laptop in the waiting area
guest network password
is there signal inside the building
can my kids use the wifi
how do I connect to the internet there
do you have a place to charge my phone`,
    `tienen wifi
hay internet
cual es la clave del wifi
contrasena del wifi
puedo usar mi computadora ahi
hay internet gratis
puedo cargar mi telefono
hay enchufes
tienen television en la sala
hay cafe o agua
como me conecto al internet
hay red para visitas
puedo trabajar mientras espero
tienen wi-fi en la sala
hay wifi gratis
cual es la clave del internet
me puedo conectar mientras espero
como se llama la red
se puede usar la computadora en la sala`,
  ),
  topic(
    'what-to-bring',
    'What to bring',
    'Qué traer',
    `what do i need to bring
what should i take with me
what documents are required
which papers do i need
do i need my id
do i have to show identification
do i need to bring my insurance card
what do i bring to my first visit
what do i bring for my child
should i bring my medication list
do i bring my old records
should i bring my xrays
anything i should have with me
checklist for my first appointment
what paperwork should i have
is a drivers license needed
do i need a photo id
do i need my passport
what information do you need from me at check in
what to have ready for the appointment
things to bring
what do i need for the appointment
need to bring anything
do you need my social security card
do i bring the referral paper
what are the requirements for a visit
what should I have with me
do I need my insurance card with me
should I carry a list of my medications
is a driver license enough as id
do you need two forms of id
what paperwork do I take along
should I bring old x-rays
which papers do you want to see at check in
do I need my social security card
anything I need to pack for the visit
must I bring my kid's shot record
I'm coming tomorrow, what do I bring
do I have to bring proof of address
do I bring the referral with me
do you need my id at the visit
do I show you my driver's license
what should be in my bag
which papers do you want to see
do you check my driver's license
must I show an id
what documents are needed
anything to hand in at the desk`,
    `que tengo que llevar
que debo traer
que documentos necesito
que papeles piden
necesito identificacion
tengo que llevar mi tarjeta del seguro
que llevo a mi primera cita
que necesito para la cita
que debo llevar para mi hijo
llevo mi lista de medicinas
piden id
que requisitos hay
hace falta llevar algo
debo traer mis radiografias
necesito llevar la licencia
que se necesita para consultar
que documentos llevo
tengo que llevar identificacion
necesito llevar la tarjeta del seguro
que se necesita para la consulta
llevo las radiografias de antes
llevo la lista de medicinas
que cosas hay que traer
piden acta de nacimiento del nino`,
  ),
  topic(
    'what-to-wear',
    'What to wear',
    'Qué ropa usar',
    `what do i wear
how should i dress for the appointment
what clothes should i put on
do i need to change into a gown
should i wear gym clothes
can i wear shorts
should i wear loose clothing
do i have to take my clothes off
can i wear makeup
should i remove my nail polish
do i take off jewelry
can i wear my contacts
should i wear sneakers
dress code
what kind of shoes
is there somewhere to change
do you provide gowns
should i wear short sleeves
can i wear a dress
clothing for the exam
what outfit for therapy session
wear something comfortable
can i keep my hijab on
do i need to undress
can i wear perfume
which clothes are best
what clothes are best for the visit
is there a dress code
do I need loose clothing
should I take off my jewelry
do I have to undress
will I change into a gown
can I keep my contacts in
are shorts ok
do I need to remove my piercings
is nail polish a problem
are leggings fine for the exam
how should I dress
is comfortable clothing better
what do people wear to this`,
    `que ropa me pongo
como debo ir vestido
que debo usar para la cita
tengo que quitarme la ropa
puedo ir con maquillaje
debo quitarme el esmalte
llevo ropa deportiva
puedo ir con falda
me dan bata
ropa comoda para la cita
que zapatos llevo
tengo que quitarme las joyas
hay donde cambiarse
puedo llevar lentes de contacto
que tipo de ropa
puedo ir en shorts
hay que llevar ropa comoda
puedo ir maquillada
me tengo que quitar los aretes
hay que quitarse la ropa`,
  ),
  topic(
    'companions',
    'Bringing someone along',
    'Acompañantes',
    `can someone come with me
can i bring my husband to the appointment
can my wife sit in
may i bring a friend
can a family member be in the room
am i allowed to have a support person
can i stay with my kid
can parents go back with the child
may a parent be in the treatment room
do i wait outside while my son is treated
can i come in the room with my daughter
can i be in the room during the procedure
do you let parents stay
can both parents come
can my mom come with me
how many people can i bring
does someone have to drive me home
do i need a ride after sedation
can grandparents bring the child
does a parent have to be there for a teenager
can my 16 year old come alone
who can bring my child
can the babysitter bring my kid
visitor policy
do minors need a guardian present
can i send my child with an aunt
parents in the room with children
can i watch while you treat my toddler
is it ok if my partner joins
am i able to accompany my child
can someone come in with me
may my wife sit in
is my partner allowed back there
can my mother stay with me the whole time
do I have to go in alone
can I hold my daughter's hand during it
may both parents come in
is a friend allowed to come along
I want my sister there with me
can I stay in the room while you treat my son
can a caregiver be present
do parents wait outside
is one visitor allowed
bringing someone with me
can I bring a person along
can I bring my mother
can my children come into the room with me
may somebody sit beside me
can I stay next to my child
is my partner allowed in the room
can I hold his hand during it
will you let my mother come in with me`,
    `puedo ir acompanado
puede entrar mi esposo
puedo llevar a alguien
puedo entrar con mi hijo
dejan entrar a los padres
puedo estar con mi nino durante la consulta
puede acompanarme mi mama
cuantas personas pueden entrar
necesito que alguien me lleve a casa
puede venir mi hijo solo
un menor puede ir sin sus padres
tiene que ir un adulto con el menor
puede llevarlo la abuela
me permiten quedarme con mi hija
los papas pueden pasar
puedo pasar con mi bebe
se permite acompanante
puede entrar mi pareja conmigo
me puedo quedar con mi hijo adentro
pueden entrar los dos papas
cuantas personas puedo llevar
puede acompanarme alguien
tengo que entrar sola
puede estar mi hija de interprete
dejan pasar a la familia
traer a alguien conmigo
puede pasar mi mama`,
  ),
  topic(
    'children-along',
    'Bringing children to my visit',
    'Traer niños a mi cita',
    `can i bring my kids to my own appointment
i have no babysitter can i bring my toddler
is there childcare
do you have a play area
can my children wait in the lobby
can i bring my baby along
is it ok to bring a stroller
do you have toys for kids to play with
someone to watch my kids while im seen
can siblings come along
are kids allowed in the waiting room
is there a kids corner
i dont have child care for my visit
can my newborn come with me
can i nurse my baby there
is there a changing table
do you have a nursing room
place to breastfeed
daycare on site
may children come to my appointment
bringing my children with me
can my son sit in the waiting room while i am seen
is there a playroom
babysitting during visit
may i bring the kids
can I bring my kids with me to my own visit
is there a play area
I have no sitter
is a stroller ok in the office
can my baby sleep in the carrier while I am seen
do you have toys for little ones
can somebody watch my kid during my appointment
would two small children be a bother
do you offer childcare while I'm in the chair
I'm bringing my newborn, is that fine
can I bring my children to my visit
bringing kids to my appointment
can my two year old come along
I have to bring my baby with me
my baby has to come too
no sitter, is that a problem
fine if the little ones come
can my toddler wait with me
I'd have to bring all three kids`,
    `puedo llevar a mis hijos a mi cita
no tengo quien cuide a mis ninos
hay guarderia
tienen area de juegos
puedo llevar a mi bebe
mis hijos pueden esperar en la sala
hay juguetes para ninos
puedo entrar con la carriola
tienen cambiador de panales
hay lugar para amamantar
se pueden llevar ninos
cuidan ninos mientras me atienden
pueden ir mis otros hijos
tienen sala de lactancia
puedo llevar ninos a la consulta
hay area de juegos
no tengo quien cuide a los ninos
puedo ir con mi bebe
hay quien cuide a los ninos
hay cambiador de panales
traer a mis hijos a mi cita`,
  ),
  topic(
    'pets',
    'Pets and service animals',
    'Mascotas y animales de servicio',
    `can i bring my dog
are service dogs allowed
service animal policy
do you allow emotional support animals
is my therapy dog welcome
can my cat come
pets allowed
are you dog friendly
do you treat animals
do you see pets
are you a vet
is there an office dog
i have a guide dog
dog policy
my puppy has to come with me is that ok
leave my dog in the waiting room
can i bring a small pet in a carrier
animals in the office
are there animals there i am allergic
do you have a therapy animal
esa letter
can you write an emotional support animal letter
can i come with my service animal
do you allow pets inside
is it ok to have my dog with me
are animals allowed
can my guide dog come inside
is my service dog welcome
may I bring my cat in a carrier
I have an emotional support animal
can the dog wait in the lobby
do you allow pets in the office
my assistance dog goes everywhere with me
is there an office dog, I'm allergic
can my therapy animal come
my little dog is a support animal
can my guide dog enter
dog in the waiting room
is a small dog ok`,
    `puedo llevar a mi perro
aceptan perros de servicio
se permiten mascotas
puedo ir con mi gato
aceptan animales de servicio
tengo un perro guia
atienden animales
son veterinarios
hay animales en la clinica
mi perro de apoyo puede entrar
puedo entrar con mi mascota
permiten animales de apoyo emocional
hacen cartas para animal de apoyo
dejan entrar perros
puedo llevar mi mascota en su jaula
dejan entrar mascotas
entran perros guia
tengo un animal de apoyo emocional
mi perro de servicio puede pasar conmigo
mi perrita es de asistencia
puede entrar mi perro guia`,
  ),
  topic(
    'waiting-time',
    'Waiting time at a visit',
    'Tiempo de espera',
    `how long will i have to wait
how long is the wait
are you running on time today
is there a long wait
wait times
how busy are you right now
how long do people usually sit in the waiting room
what is the current wait time
are you running late
is the doctor on schedule
are you behind schedule
will i be seen on time
how many people are ahead of me
average wait
how long before i get called back
when will i be called in
do you see patients on time
how much time in the lobby before i am seen
is it busy
which time of day is less crowded
when is the shortest wait
waiting room time
how long until im seen after i check in
long lines today
how long is the line
how long until I get called in
do you run on time
is the wait bad today
I've been sitting here forever, how much longer
how backed up are you
will I wait long
what's the average wait
do appointments usually start on time
I only have an hour, will I be seen right away
how busy is it in there right now
is it crowded this morning
do you run late
how long do people sit there
will I be called on time
is the wait long`,
    `cuanto hay que esperar
cuanto tiempo voy a esperar
hay mucha espera
hay mucha gente ahora
tiempo de espera
van atrasados
me atienden a tiempo
cuanto tarda en pasar uno
cuantas personas hay antes de mi
a que hora hay menos gente
van a tiempo
cuanto demoran en atender
es larga la espera
hay fila
cuanto se espera en la sala
se tardan mucho en atender
tienen mucha gente ahorita
atienden a tiempo
me van a hacer esperar mucho
cuanto falta para que me pasen`,
  ),
  topic(
    'arrival-time',
    'How early to come',
    'Cuánto antes llegar',
    `how early should i arrive
when should i get there
do i need to come early
what time do i check in
how many minutes before my appointment
should i be there 15 minutes early
how do i check in
can i check in online
can i wait in my car
do i text when i arrive
do i come inside or wait outside
check in process
what happens when i arrive
how much earlier do new patients come
should i arrive before my time
do i need to be early for paperwork
what time should i show up
arrive early
early arrival
can i come earlier than my time
is check in open before you open
what do i do when i get there
who do i tell that im here
im here
i am in the parking lot now
where do i check in
how early do I get there
should I be there before my time
what time should I check in
do I need to come fifteen minutes before
is it ok to arrive right at my time
can I check in early
how soon before the appointment do I arrive
first visit, how early should I be
when do I need to be at the desk
if I get there an hour early can I wait inside
do I arrive ahead of my time
how many minutes before
should I get there before my time
how early is early enough
do you want me there ahead
is on time good enough
how many minutes before should I walk in`,
    `cuanto antes debo llegar
a que hora tengo que llegar
con cuanto tiempo de anticipacion llego
tengo que llegar temprano
cuantos minutos antes
como me registro al llegar
ya llegue
ya estoy aqui afuera
puedo esperar en el carro
donde me anuncio
puedo hacer el check in en linea
que hago cuando llego
debo llegar antes de mi cita
llego quince minutos antes
en donde me registro
a que hora debo llegar
llego antes de mi cita
cuantos minutos antes llego
es mi primera vez, que tan temprano llego
puedo llegar media hora antes
hay que registrarse antes
con que anticipacion debo llegar
con cuantos minutos de anticipacion`,
  ),
  topic(
    'late-arrival',
    'Running late',
    'Llegar tarde',
    `im running late
i will be 10 minutes late
what happens if i am late
what if i show up late
im stuck in traffic
can i still come if im late
late policy
how late can i be
is there a grace period
will you still see me if i am 20 minutes late
gonna be late
running behind be there soon
my bus is delayed
my train is late will you hold my spot
i overslept can i still make it
i wont make it on time
do you cancel if i come late
do i lose my appointment when im late
late fee for arriving late
i missed my appointment by a few minutes
being late
tardy policy
how long do you wait for a late patient
i am going to be a bit late
traffic jam ill be late tell them
I'm going to be late what do I do
my ride is late can you hold my slot
will you turn me away if I'm late
is fifteen minutes late too late
flat tire, I'll get there after my time
how long do you hold an appointment
I'll be a few minutes behind
I can't get there by nine, will they see me at nine thirty
my shift ran over so I'm late
do I still get seen if I arrive after my time
running late because of the kids
what's your policy on people who come late
got held up, coming
I might not get there on time
if I do not arrive on time
what if I miss my time by a bit`,
    `voy tarde
llego 10 minutos tarde
que pasa si llego tarde
voy retrasado
estoy en el trafico
me atienden si llego tarde
cuanto tiempo de tolerancia dan
hay tolerancia
se me hizo tarde
voy a llegar tarde
pierdo mi cita si llego tarde
puedo llegar 15 minutos despues
politica de retrasos
me pueden esperar
no voy a llegar a tiempo
me agarro el trafico llego tarde
si llego tarde me atienden
cuantos minutos de tolerancia hay
ya voy en camino pero voy tarde
se me poncho la llanta voy a llegar tarde
me cancelan si llego tarde
aguantenme unos minutos
si no llego a tiempo`,
  ),
  topic(
    'masks',
    'Masks',
    'Cubrebocas',
    `do i have to wear a mask
are masks required
mask policy
do you require face masks
will staff wear masks
can i keep my mask on
is masking optional
do kids need masks
can i come in if i dont wear a mask
face covering
do you give out masks
covid rules at the office
what are your covid protocols
covid precautions
do i need to be vaccinated to come
do i need a covid test before my visit
are you doing temperature checks
social distancing
can you ask the doctor to mask
do you screen for covid at the door
do i have to mask up
n95
are you following cdc guidelines
health screening before entering
is a mask mandatory
is masking required
do I have to cover my face
do the staff wear masks
will you give me a mask
can you wear a mask around me
are masks optional now
still wearing masks in there?
do kids need a mask
is a face covering needed
must I cover my mouth
masks on or off`,
    `tengo que usar cubrebocas
es obligatorio el cubrebocas
necesito mascarilla
usan mascarilla
piden tapabocas
hay que llevar mascarilla
los ninos usan cubrebocas
dan cubrebocas
protocolo covid
medidas por covid
necesito prueba de covid para ir
tengo que estar vacunado
toman la temperatura
puedo entrar sin mascarilla
es opcional la mascarilla
hay que usar cubrebocas
es obligatoria la mascarilla
el personal usa mascarilla
me dan cubrebocas ahi
los ninos tienen que usar mascarilla`,
  ),
  topic(
    'entrance',
    'Floor and entrance',
    'Piso y entrada',
    `which floor are you on
what floor is the office
which door do i use
which entrance should i take
what is the suite number
is it the front or back entrance
which building is it
how do i get in the building
is the door locked
do i need a code to get in
do i ring a bell
where is the elevator
where do i go once im inside
what room do i go to
is there a separate entrance for kids
where is the front desk
the door is locked how do i get in
which side of the building
ground floor or upstairs
where is the lab inside the building
where is the waiting room
how do i find your suite
what does the sign outside say
what does the building look like
buzz me in
where's the front door
do I use the side entrance
is there a buzzer
what suite do I go to
where do I check in when I get there
do I go around back
which elevator do I take
is the entrance on the street or by the lot
where's the reception desk
I am outside, which door
do I have to sign in at security
I'm in the building, now where
what suite
which elevator
front door or back door
where inside the building`,
    `en que piso estan
que piso es
por cual puerta entro
cual es la entrada
que numero de suite es
en que edificio estan
la puerta esta cerrada como entro
hay que tocar el timbre
donde esta el elevador
a que cuarto voy
donde esta la recepcion
como entro al edificio
es en la planta baja
de que lado queda la entrada
donde esta la sala de espera
que numero de suite
donde me registro cuando llegue
por donde es la entrada
tengo que tocar el timbre`,
  ),
];
