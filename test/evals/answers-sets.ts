/** Our own questions, written apart from the topics' phrasings: what each should be answered from, and what nothing should answer. */

/** `topic: question`, one a line. */
export const PARAPHRASES = `
location: whereabouts is your building
location: can you tell me the street you're on
location: en que colonia estan
directions: coming from the north on the interstate, where do I get off
directions: google sends me to an empty lot, how do I reach you
parking: any spot to put my car while I'm inside
parking: does your ticket get stamped so the garage is free
parking: hay donde dejar la camioneta
public-transport: I'll be arriving by bus, which stop
public-transport: llego en metro o en camion
accessibility: my dad uses a walker, are there steps
accessibility: can a powerchair fit in the elevator
wifi: can I get online in your lobby
what-to-bring: anything I must have with me on the day
what-to-bring: que papeles llevo
what-to-wear: is it better to come in sweatpants
companions: may my husband sit next to me during it
companions: am I able to go in with my little girl
companions: puede pasar mi esposa conmigo
children-along: nobody can watch my kids, ok if they tag along
pets: my labrador is a service animal, ok to bring him
waiting-time: how long will I be sitting in the lobby before I'm called
arrival-time: do I show up ahead of time
late-arrival: traffic is terrible, I'll be there 15 min after my time
late-arrival: se me hizo tarde llego en 20 minutos
masks: is a face mask still needed inside
entrance: which level do I go up to
book-appointment: wanna set up a visit
book-appointment: please put me down for a checkup on tuesday
book-appointment: me gustaria programar una consulta
book-appointment: how would I go about scheduling something
next-available: whats the soonest you could get my kid in
next-available: are you booked solid for the next weeks
next-available: hay espacio esta semana
reschedule: gotta push my visit to another week
reschedule: can we swap my tuesday slot for thursday
reschedule: quisiera pasar mi cita para otro dia
cancel: please take my visit off the books
cancel: I'm not gonna make it on monday, cancel
cancel: ya no voy a ir cancelen por favor
cancellation-fee: do I owe money if I back out last minute
cancellation-fee: what do you charge when someone doesn't show
same-day: could somebody look at me later today
walk-ins: ok to just turn up without booking
walk-ins: puedo llegar sin haber llamado
appointment-length: how many minutes should I set aside
appointment-length: will a checkup be over within the hour
visit-frequency: do I return every month or so
confirm-appointment: what day did I book again
confirm-appointment: just confirming that I'm coming tomorrow
waitlist: ring me if somebody drops out
new-patients: do you have room for someone who's never been to you
new-patients: I need a family doctor, are you taking people
new-patients: nunca he ido, como empiezo
new-patient-forms: can the paperwork be done at home beforehand
new-patient-forms: link for the intake packet
referral-needed: must my GP send me or can I come on my own
referral-needed: ocupo que me mande otro doctor
telehealth: could we do it over video instead
telehealth: can I be seen from my living room
telehealth: hay consulta por videollamada
second-opinion: another office wants to do four crowns, can you have a look at their plan
insurance-general: is my health plan ok with you
insurance-general: what plans work at your office
insurance-general: con que aseguranzas trabajan
out-of-network: you aren't on my plan's list, could I still be seen
medicaid-medicare: do you see folks with state medicaid
medicaid-medicare: ven gente con medicare
insurance-card: my employer switched carriers, how do I give you the new card
coverage-question: what portion does my plan pick up
coverage-question: how big is my copay going to be
coverage-question: mi aseguranza paga la consulta
cost: what am I looking at price wise for a first visit
cost: give me a rough number for an exam
cost: que precio tiene una consulta
payment-methods: is plastic ok or only cash
payment-methods: puedo pagar con tarjeta
payment-plans: can I spread the bill over several months
payment-plans: se puede pagar en abonos
self-pay: nobody covers me, what happens
self-pay: discount if I pay everything in cash myself
sliding-scale: I make very little, is there help with the fee
hsa-fsa: will my flexible spending card work
bill-question: the amount on my statement looks off
bill-question: who can explain the charge I received
superbill: I need a detailed receipt to hand to my insurer
deposit: must I put money down to hold the time
portal: forgot the login for my online chart
portal: como entro a mi cuenta en linea
records: how would I obtain a copy of my chart
records: necesito copia de mi historial
records-transfer: please have my old dentist's files sent over to you
test-results: did my labs come in yet
test-results: any word on my bloodwork
test-results: ya salieron mis analisis
prescription-refill: I've run out of my pills, need more sent
prescription-refill: se me termino el medicamento necesito otra receta
prescription-transfer: move my meds from the other drugstore to yours
pharmacy-stock: do you carry children's cough syrup
order-status: has my package gone out yet
school-forms: the school wants a physical sheet signed
work-note: my boss needs proof that I was there
prior-authorization: did my insurer approve the procedure yet
fax-email: where can I fax a document
phone-number: what do I dial to reach you
phone-number: a que numero marco
after-hours: who picks up if something happens at 2 am
emergency-policy: what's the procedure if there is an emergency
emergency-policy: que hago si tengo una emergencia
providers: which dentists are on staff
providers: quienes trabajan en la clinica
choose-provider: may I ask for a lady doctor
provider-left: is my old doctor no longer with the practice
credentials: is the doctor board certified and where did they train
languages: anyone there who talks Spanish
languages: alguien me puede atender en espanol
interpreter: I'll need someone to sign for me, ASL
age-limits: do you see babies
age-limits: is there an age when my son must move to an adult doctor
age-limits: atienden a ninos chiquitos
child-preparation: my five year old is terrified, how do we get him ready
privacy: who gets to read what I write here
privacy: es confidencial lo que digo
complaint: the lady at the desk was nasty to me
complaint: I was kept waiting forever and nobody apologized
feedback-review: where can I post a nice review
jobs: got any openings for dental assistants
jobs: estan buscando personal
about: what sort of practice are you
safety-cleaning: how are the tools disinfected
sedation-comfort: is it going to be painful
sedation-comfort: I'm terrified of needles, what can you do
sedation-comfort: me va a doler
latex-allergy: are the gloves latex
reply-time: I left a voicemail yesterday, when do I hear from you
`;

/** Nothing in a practice's document answers these. */
export const OFF_TOPIC = `
what's the capital of australia
who won the game last night
how tall is mount everest
play some music
set a timer for ten minutes
what is two plus two times nine
translate dog to german
recommend a movie for tonight
how do I bake sourdough bread
is it going to rain this weekend
find me a cheap flight to denver
what's the best phone to buy
can you help me with my homework
write my resume
what is the meaning of life
who is the president of france
how do I change a flat tire
my laptop won't turn on
order a large pizza
what time is it in tokyo
how do you fix a leaky faucet
do you like cats or dogs
what's your favorite color
stock price of apple
how many calories in a banana
where can I watch the olympics
I lost my luggage at the airport
how old is the universe
book me a hotel in chicago
reserve a table for four
what is my horoscope
tell me a story about a dragon
how do I get a mortgage
do you repair washing machines
can you fix my transmission
do you buy used cars
what's the wifi password at starbucks
is the museum open on mondays in paris
are you able to cut my lawn
do you sell concert tickets
when does school start this year
who invented the telephone
how do I delete my instagram
convert 10 miles to kilometers
what does serendipity mean
spell necessary
how do I train my puppy to sit
is there a walmart near the stadium
my neighbor plays loud music
do you rent apartments
what are the lottery numbers
how do I renew my passport
can I return these shoes
track my amazon parcel number
do you do nails and eyelashes
oil change price
cuanto es dos mas dos
quien gano el partido
como se hace el arroz
que pelicula me recomiendas
va a llover manana en madrid
donde compro un celular barato
cuentame de la guerra mundial
como arreglo mi carro
qwerty uiop
lorem ipsum dolor
blah blah blah
xkcd 1234
the quick brown fox jumps
purple monkey dishwasher
`;

/** Topic ids that answer each topic of practice-faq.jsonl rightly. */
export const PRACTICE_FAQ_TOPICS: Readonly<Record<string, readonly string[]>> = {
  'location-parking': ['location', 'directions', 'parking', 'public-transport', 'entrance'],
  insurance: [
    'insurance-general',
    'insurance-plan',
    'medicaid-medicare',
    'coverage-question',
    'out-of-network',
    'insurance-card',
    'self-pay',
    'hsa-fsa',
  ],
  'new-patients': [
    'new-patients',
    'new-patient-forms',
    'what-to-bring',
    'what-to-wear',
    'arrival-time',
    'book-appointment',
  ],
  appointments: [
    'book-appointment',
    'next-available',
    'same-day',
    'reschedule',
    'cancel',
    'visit-frequency',
    'waiting-time',
    'walk-ins',
    'appointment-length',
    'new-patients',
    'waitlist',
    'confirm-appointment',
  ],
  services: [
    'service',
    'credentials',
    'referral-needed',
    'sedation-comfort',
    'latex-allergy',
    'safety-cleaning',
    'about',
    'pharmacy-stock',
  ],
  providers: ['about', 'providers', 'provider', 'credentials', 'choose-provider', 'provider-left'],
  telehealth: ['telehealth', 'privacy'],
  'records-forms': [
    'records',
    'records-transfer',
    'test-results',
    'privacy',
    'prescription-refill',
    'prescription-transfer',
    'new-patient-forms',
  ],
  'emergencies-after-hours': ['emergency-policy', 'after-hours', 'same-day'],
  pediatric: [
    'children-along',
    'age-limits',
    'companions',
    'child-preparation',
    'safety-cleaning',
    'service',
  ],
  other: ['wifi', 'complaint', 'feedback-review', 'order-status', 'reply-time'],
};
