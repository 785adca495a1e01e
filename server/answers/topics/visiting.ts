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
tell me where to go for my visit`,
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
donde esta la oficina`,
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
route to your office`,
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
que tan lejos estan del centro`,
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
where to put my bike`,
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
donde dejo mi bicicleta`,
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
do you pay for a taxi or lyft`,
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
se puede llegar caminando`,
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
does the building have an elevator`,
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
puedo llegar en silla de ruedas`,
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
wifi pls`,
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
hay wifi gratis`,
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
what are the requirements for a visit`,
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
que se necesita para consultar`,
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
which clothes are best`,
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
puedo ir en shorts`,
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
am i able to accompany my child`,
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
se permite acompanante`,
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
may i bring the kids`,
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
puedo llevar ninos a la consulta`,
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
is it ok to have my dog with me`,
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
puedo llevar mi mascota en su jaula`,
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
how long is the line`,
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
cuanto se espera en la sala`,
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
where do i check in`,
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
en donde me registro`,
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
traffic jam ill be late tell them`,
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
no voy a llegar a tiempo`,
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
is a mask mandatory`,
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
es opcional la mascarilla`,
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
buzz me in`,
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
donde esta la sala de espera`,
  ),
];
