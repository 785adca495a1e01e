/**
 * More of our own questions, in the voices of many visitors: hurried, formal, young, old, misspelt, English and Spanish. Written
 * apart from the phrasings of the topics; nothing is trained on them.
 */

/** `topic: question`, one a line. */
export const VOICES = `
location: which town are y'all in exactly
location: I only have a PO box for you, what's the physical address
location: pin for my gps pls
location: me pasa la ubicacion por favor
location: en que calle quedan
directions: what exit do I take off I-10
directions: is it a left or a right after the gas station
directions: como le hago para llegar desde el centro
parking: do I need quarters for the meter
parking: my truck is huge will it fit in your garage
parking: cobran por dejar el carro
parking: hay cajones para discapacitados afuera
public-transport: does the light rail go by you
public-transport: que ruta de camion me deja cerca
accessibility: mom is in a wheelchair, will we manage the front door
accessibility: are there any stairs I have to climb
accessibility: hay elevador para mi abuela
wifi: whats the internet password over there
wifi: tienen internet para los que esperan
what-to-bring: which documents shall I carry with me
what-to-bring: do you need to see my license
what-to-bring: hay que llevar la credencial
what-to-wear: should I dress a certain way
what-to-wear: puedo ir de short
companions: can my boyfriend be in the room with me
companions: my son is nervous, may I stay beside him
companions: me puede acompañar mi hermana adentro
children-along: is it a problem if my toddler tags along
children-along: no tengo con quien dejar al bebe, lo puedo llevar
pets: can my emotional support chihuahua come
pets: puede entrar mi perrita de asistencia
waiting-time: do you usually run behind
waiting-time: como cuanto se espera uno ahi
arrival-time: how many minutes ahead should I show up
arrival-time: con cuanta anticipacion llego
late-arrival: stuck on the freeway gonna be ten late
late-arrival: what if I don't get there on time
late-arrival: ya voy retrasada, me esperan
masks: face coverings yes or no
masks: piden cubrebocas todavia
entrance: which door do we use
entrance: en que piso estan ustedes
book-appointment: put me on the calendar for a checkup
book-appointment: I'd like to come in sometime soon
book-appointment: gimme a slot
book-appointment: quiero apartar un lugar
book-appointment: me urge una cita con el doctor
next-available: earliest you've got?
next-available: how far out are you scheduling right now
next-available: para cuando tendrian lugar
reschedule: something came up, I gotta pick another day
reschedule: can I slide my three o'clock to later
reschedule: se puede mover mi consulta al viernes
cancel: scratch my visit for tomorrow
cancel: won't be making it in on Tuesday
cancel: ya no podre asistir
cancellation-fee: will I be billed if I miss it
cancellation-fee: is there a penalty for not showing up
cancellation-fee: cobran si falto a la cita
same-day: can anybody fit me in before you close tonight
same-day: necesito que me vean hoy mismo
walk-ins: must I have a time booked or do I just come
walk-ins: puedo caer asi nomas sin apartar
appointment-length: how much time will this take out of my day
appointment-length: cuanto tarda la consulta
visit-frequency: is twice a year enough
visit-frequency: cada cuanto tengo que volver
confirm-appointment: did my booking go through
confirm-appointment: what time am I supposed to be there thursday
confirm-appointment: quiero confirmar que si voy manana
waitlist: let me know if a spot opens up
waitlist: me avisan si alguien cancela
new-patients: we just moved to town, can we join
new-patients: are your books open
new-patients: estan recibiendo gente nueva
new-patient-forms: send me the paperwork before I get there
new-patient-forms: new patient forms
new-patient-forms: donde bajo los papeles para llenarlos antes
referral-needed: does my regular doctor have to send a note first
referral-needed: hace falta que me refieran
telehealth: zoom visits?
telehealth: can the doctor see me on my phone instead of me driving over
telehealth: atienden por videollamada
second-opinion: another dentist said something I'm not sure about, can you double check
second-opinion: quiero otra opinion de lo que me dijeron
insurance-general: what insurances are ok with you
insurance-general: do y'all work with insurance companies
insurance-general: que seguros manejan
out-of-network: you're not on my list, what would that mean
out-of-network: y si no estan en la red de mi seguro
medicaid-medicare: I'm on the state plan, is that fine
medicaid-medicare: reciben medicaid para los ninos
insurance-card: got a different policy since january, where do I give it to you
insurance-card: cambie de seguro, a quien le doy la tarjeta nueva
coverage-question: will they pay all of it or just a part
coverage-question: cuanto me va a tocar pagar con mi seguro
cost: ballpark figure for a visit?
cost: how pricey are you guys
cost: que tan caro es
payment-methods: is apple pay ok
payment-methods: can I write you a check
payment-methods: reciben efectivo
payment-plans: can I pay a little each month
payment-plans: se puede ir pagando poco a poco
self-pay: I'm uninsured, can you still help
self-pay: no cuento con seguro, me pueden ver
sliding-scale: money is tight, do you charge by income
sliding-scale: tienen precios segun lo que uno gana
hsa-fsa: swipe my health savings card?
hsa-fsa: aceptan la tarjeta de gastos medicos flexibles
bill-question: you took the money out of my account two times
bill-question: why did I get a letter saying I owe money
bill-question: me llego un cobro que no entiendo
superbill: need an itemized statement so I can get reimbursed
superbill: me dan un recibo detallado para el seguro
deposit: do you hold a card to reserve
deposit: piden anticipo
portal: where do I sign in to see my stuff
portal: no me deja entrar al portal
records: I want a copy of my file
records: como pido mi expediente
records-transfer: my last dentist has all my x-rays, how do they get to you
records-transfer: pueden mandar mis archivos a otro doctor
test-results: any news from the lab on mine
test-results: ya estan mis analisis
prescription-refill: running low on my pills, who renews them
prescription-refill: refil plz
prescription-refill: necesito que me surtan otra vez la receta
prescription-transfer: switch my meds to the pharmacy on 5th
prescription-transfer: mandenla a otra farmacia
pharmacy-stock: can I buy the mouthwash from you
pharmacy-stock: venden medicinas ahi mismo
order-status: has my retainer arrived at the office
order-status: ya llegaron mis lentes
school-forms: the school nurse wants this filled out
school-forms: llenan la hoja para la escuela
work-note: my boss wants proof I was there
work-note: me dan justificante para el trabajo
prior-authorization: my plan says it has to be approved first
prior-authorization: ya mandaron la autorizacion al seguro
fax-email: can I email you a document
fax-email: what number do I fax to
fax-email: a que correo les escribo
phone-number: digits please
phone-number: how can I ring you
phone-number: a que numero marco
human: is there somebody I can speak with
human: I'd rather deal with a live human
human: paseme con una persona
after-hours: who answers at 2 in the morning
after-hours: a quien llamo si ya cerraron
emergency-policy: where do I turn in an emergency
emergency-policy: que hago si tengo una urgencia en domingo
providers: who all works there
providers: which dentists are on the team
providers: que doctores tienen
choose-provider: can I ask for a lady dentist
choose-provider: puedo escoger quien me atiende
provider-left: what happened to the old hygienist
provider-left: el doctor de antes ya no esta
credentials: how experienced are your dentists
credentials: donde estudiaron los doctores
languages: anyone fluent in spanish there
languages: hay quien hable espanol
languages: do your people speak tagalog
interpreter: my mother needs someone to translate
interpreter: ponen traductor
age-limits: how young is too young
age-limits: a partir de cuantos anos reciben chiquitos
child-preparation: how can I get my kid ready for the first time
child-preparation: como preparo a mi hija para su visita
privacy: who gets to read what I type here
privacy: es confidencial lo que platico
reply-time: how soon does anyone answer messages
reply-time: en cuanto tiempo contestan
complaint: I was treated rudely, who do I tell
complaint: no me gusto como me trataron, con quien me quejo
feedback-review: how can I leave you five stars
feedback-review: donde dejo una resena
jobs: are you looking for dental assistants
jobs: andan buscando gente para trabajar
about: tell me a bit about the office
about: que tipo de consultorio son
safety-cleaning: do you sterilize the tools
safety-cleaning: como limpian lo que usan en la boca
sedation-comfort: I'm terrified of the dentist, can you make it easier
sedation-comfort: me da mucho miedo, que hacen para calmarlo a uno
latex-allergy: do your gloves have latex
latex-allergy: soy alergica al latex, hay problema
hours: when do the doors open
hours: how late can I come by
hours: a que hora abren manana
insurance-plan: does aetna work at your place
insurance-plan: toman cigna
service: do you guys do veneers
service: any chance you place implants
service: ponen coronas
provider: what days is dr okafor in
provider: quien es el doctor reyes
`;

/** Nothing of a practice answers these; one a line. */
export const STRANGE = `
who sings that song from the new movie
can you recommend a good barbecue joint
what is the exchange rate for euros today
my roof is leaking, do you know a roofer
how many ounces are in a pound
when is the next full moon
do you have any tickets left for saturday's concert
what breed is a labradoodle
is it legal to park on the lawn in texas
my printer is out of ink
how do I unclog a toilet
who do I call about a pothole
can I return a sweater without the receipt
is the library open on presidents day
what channel is the football game on
how do I change my email password for gmail
who is running for mayor
do you deliver groceries
how far is the moon
explain quantum physics
write an essay on the civil war
what's a good name for a kitten
when does the last train to boston leave
do you rent tuxedos
can you tow my car
where can I get my passport photo taken
how much is a gallon of milk
I need a plumber asap
do you fix cracked phone screens
do you sharpen kitchen knives
how do I cook a turkey
what is the speed limit on the highway
how much do you charge to paint a house
I want to buy a mattress
what size tires fit a honda civic
do you carry size 12 running shoes
my flight got cancelled, can I rebook
what time does the bank close
what time does the pool open at the gym
is the post office closed on monday
do you sell firewood
can you notarize a document
what's the capital of australia
who wrote romeo and juliet
solve x squared minus four
how do I get a refund for my hotel room
when is my library book due
my package says delivered but it is not here
do you offer piano lessons
how much is a haircut
do you groom dogs
where is the nearest gas station
what are the best stocks to buy this year
what does my horoscope say
how do I apply for a fishing license
can I get a loan for a truck
do you take bitcoin for pizza
how do I reset my router
play the next episode
set a timer for ten minutes
turn off the kitchen lights
remind me to water the plants
text my brother I am running behind
call an uber for me
is it snowing in denver
what's the weather for sunday
tell me something funny
sing happy birthday
what languages are spoken in belgium
what is the tallest building in dubai
can you help me move a couch on saturday
do you do oil changes without an appointment
is there a discount on winter coats
how much is the entrance fee for the zoo
how long is the flight to tokyo
which bus goes to the airport
can I bring my dog to the beach
do I need a visa for brazil
what should I wear to a wedding in june
how do I cancel my gym membership
how do I cancel my netflix
I want to reschedule my furniture delivery
where do I send my tax return
how do I dispute a parking ticket
my landlord kept my deposit
do you accept donations of old clothes
can I speak with the landlord
who is the manager of the soccer team
are you hiring bartenders
how do I train for a marathon
what are the ingredients of pancakes
how many people live in ohio
is my insurance going to cover hail damage on my car
how much is home insurance
can I insure my boat with you
what is the best credit card for travel
does walmart take apple pay
where can I park near the stadium
is parking free downtown on sundays
my dog needs a bath
how old do you have to be to vote
how old do I have to be to rent a car
do you have a wedding venue
do you sell birthday cakes
how do I frame a picture
can you alter a dress
what is the wifi password at the airport
what year did the titanic sink
what's nine times seven
alexa stop
hey siri
open the garage
lkjsdf oiuwer
zzzz zzzz
foo bar baz
red orange purple green
the sun is a big star
my neighbor has a new bike
I like turtles
la la la la
banana banana banana
who let the dogs out
que horas son en tokio
quien gano el mundial
donde compro tortillas
cuanto cuesta un boleto de avion a mexico
como hago un pastel de chocolate
mi carro no arranca
venden refacciones para mi camioneta
a que hora sale el tren
cual es la capital de peru
cuantos habitantes tiene china
recomiendame una pelicula
pon musica de banda
necesito un plomero
arreglan celulares
cuanto cobran por pintar una casa
como saco la licencia de manejar
donde renuevo mi pasaporte
va a nevar esta semana
quiero cancelar mi netflix
se me descompuso la lavadora
hacen uñas acrilicas
dan clases de guitarra
rentan salones para fiestas
donde hay una gasolinera
que significa mi sueno
cuentame un cuento
quien es el presidente de colombia
a cuanto esta el dolar
como invierto en la bolsa
tienen boletos para el concierto
me gusta el futbol
hoy hace mucho calor
el perro de mi vecino ladra
cuanto es siete por ocho
cuando es el dia de las madres
mi vuelo se retraso
quiero vender mi casa
donde esta mi paquete
como limpio una alfombra
cuanto cuesta un corte de pelo
aaaa bbbb cccc
`;
