/**
 * Our own questions to the two invented practices of `demo/`, in many voices, English and Spanish, labelled by hand before they were
 * first asked. `entry or entry: question`; `nothing` where the practice says nothing of it, so that silence is right.
 */

export const TO_SUNRISE = `
hours: u guys open now or na
hours: I work till five most days. Do you have any evening where I could come after that?
hours: what time do yall shut the doors on fridays
hours: Is the practice operating the day after Thanksgiving?
hours: saturday hrs
hours: abren los domingos o nomas entre semana
hours: a que hora cierran a mediodia para comer
hours: van a estar abiertos el 24 de diciembre
location: need the street address for my uber
location: en que parte de los angeles estan
parking: is there somewhere to leave my car and does it cost
parking: hay donde dejar el coche?
public-transport: coming by metro which stop do i get off at
public-transport: what bus goes there
entrance or directions: once im in the building where do i go
accessibility: My father uses a walker. Will he be able to reach your office?
accessibility: tengo silla de ruedas puedo entrar sin problema?
wifi: can i work on my laptop while my son gets his cleaning, is there internet
restroom: where can i pee
insurance-plan: we have delta thru my husbands work do u take it
insurance-plan: is cigna hmo good with you
insurance-plan: metlif ppo??
insurance-plan: Would a Guardian policy be honored at your office?
insurance-plan: toman medi-cal
insurance-plan: tengo seguro de aetna me lo aceptan
insurance-plan: kaiser?
insurance-general: what all insurances are you guys with
insurance-general: con que aseguranzas trabajan
coverage-question: how much of a crown will my plan pay for
out-of-network: what if youre not in my network, can i still come
self-pay: i dont have any dental insurance at all, what are my options
self-pay: no tengo seguro, como le hago
payment-plans: can i pay it off little by little
payment-plans: se puede pagar en abonos
payment-methods: do you take amex
payment-methods: is cash ok
hsa-fsa: can I swipe my flex spending card
deposit: do you need money up front to book a cleaning
service: whats the damage for a filling these days
service: how much would teeth whitening set me back
service: do you put in implants and how much are they
service: Do you offer Invisalign?
service: hacen carillas
service: cuanto sale una limpieza
service: my daughter wants braces, do you do the metal kind
service: can you put me completely under for a procedure
service: do you guys pull wisdom teeth
service: ponen botox
service or sedation-comfort: gas de la risa tienen?
sedation-comfort: I am terrified of dentists, how do you help people like me
cost: what would a first appointment cost me out of pocket
book-appointment: id like to get on the books for a cleaning
book-appointment: quiero sacar cita para mi esposo
reschedule: something came up thursday can we push it
cancel: gotta cancel tmrw sorry
cancellation-fee or cancel: do u charge if i flake
late-arrival: traffic is nuts im gonna be 20 min late
late-arrival: voy tarde como 10 minutos me esperan?
same-day: any chance someone could see me today
walk-ins: can i just show up
waitlist: put me on a list if someone drops out
appointment-length: how long should i block off for a cleaning
visit-frequency: how often am i supposed to come in for cleanings
new-patients: you accepting new ppl?
new-patients: mi familia y yo somos nuevos en la ciudad, aceptan pacientes?
new-patient-forms: can I fill out the paperwork ahead of time online
what-to-bring: que papeles ocupo llevar
companions: may my mother sit in with me during treatment
age-limits: my grandson is 18 months, is he old enough to come
first-tooth or age-limits: at what age do babies start with the dentist
records: can you send me a copy of my xrays
records-transfer: my old dentist has all my records how do you get them
work-note: my boss needs proof i was there
referral-reward: do i get anything for telling my coworkers about you
discounts: i'm a veteran, any discount
gift-cards: can i buy a whitening gift card for my sister
aligners-time: how many months do the clear trays take
eat-before: is it ok to have breakfast before my cleaning
how-many-dentists or provider or providers: are any of your dentists female
provider: is dr reyes taking patients
provider: que idiomas habla la doctora okafor
languages: hablan español?
interpreter: my dad only speaks korean, is there someone who can translate
emergency-policy or after-hours: what do i do if something happens in the middle of the night
complaint: I was treated very rudely by someone at your desk
jobs: are you looking for dental assistants
sell-to-us: we distribute gloves and masks to offices, whom should I contact
human: let me talk to a real person
safety-cleaning: how do you sterilize your tools
masks: do i have to wear a mask in there
pets: could my service dog come in with me
fax-email: whats your email
nothing: can you help me renew my passport
nothing: do you have a swimming pool
nothing: how do i get red wine out of a carpet
nothing: what's the score of the lakers game
nothing: my neighbor's tree fell on my fence who pays
nothing: quien gano las elecciones
nothing: do you sell used cars
nothing: what color should i paint my kitchen
nothing: i need a ride to the airport at 5am
nothing: donde puedo comprar tortillas por aqui
nothing: how tall is dr okafor's husband
nothing: can you fix my iphone screen
`;

export const TO_HARBOR = `
hours: how late is pensacola open on thursdays
hours: you open new years day?
hours: is the tallahassee clinic open saturday morning
hours: When does the Bayfront office reopen after lunch?
hours: a que hora abren manana en pensacola
hours: estan abiertos hoy en tallahassee
location: what are the addresses of both offices
location: where exactly is the pensacola one
location: la direccion de la clinica de tallahassee porfa
parking: is there parking at pensacola or do i pay for a garage
phone-number: number for the pensacola office pls
phone-number: cual es el telefono de tallahassee
switch-office: i usually go to tallahassee, can i use the other office this time
time-zone: are you on central or eastern time
insurance-plan: florida blue hmo ok?
insurance-plan: do you guys accept tricare prime
insurance-plan: I'm on Medicare, is that alright with you?
insurance-plan: my plan is ambetter
insurance-plan: aceptan medicaid
insurance-plan: tienen convenio con oscar
insurance-plan or coverage-question: do u take united ppo
medicaid-medicare or insurance-plan: do you take people with medicaid
coverage-question: will my insurance pay for a physical
self-pay: what does it cost if i have no insurance
sliding-scale: is there a lower price for people who don't earn much
sliding-scale: gano poco, hay descuento segun mi ingreso
payment-methods: can I write you a check
payment-methods: puedo pagar con tarjeta
online-payment: where do i pay my bill on the internet
bill-question: why did i get a bill for 200
bill-question: me llego una factura que no entiendo
service: how much is a sports physical for my kid
service: do you give travel shots
service: can i get my flu shot there
service: are you able to take out a mole
service: do y'all do x rays
service: ponen vacunas
service: hacen papanicolau
service: do you prescribe ozempic
service: does a doctor come to the house
service: hacen examenes de inmigracion
service: do you have a therapist
walk-ins or service: do i need a time for a flu shot or just walk in
fasting-labs: can i eat before my labs
lab-wait: when do blood test results usually come back
lab-wait: cuanto se tardan los resultados del laboratorio
test-results: where do i see my results
portal-password: locked out of the portal
portal-password: no me deja entrar al portal que hago
portal: what's the link to the patient portal
prescription-refill: im running low on my pills how do i get more
prescription-refill: necesito mas medicina, como pido el resurtido
prescription-transfer: switching from cvs to walgreens what do i do
pharmacy-stock: can i pick up my medicine at your office
referral-needed: can you refer me to a dermatologist
referral-needed: do i need a referral before seeing you
telehealth: can we do the appointment over zoom
telehealth: hacen citas por video
new-patients: are any of the doctors taking on new patients
new-patients: reciben pacientes nuevos
provider: is doctor osei accepting new people
provider: who is carmen
provider: can i see june whitfield
provider or providers: which of your doctors speaks german
languages or provider or interpreter: does anybody there speak german
provider-left: does dr smith still work with you
choose-provider: can I pick which doctor I see
book-appointment: i'd like to set up a visit sometime next month
book-appointment: como saco una cita
next-available: how soon could I be seen
reschedule: need to move my appt to another day
cancel: wont be able to make it tuesday please cancel
cancel: ya no voy a poder ir, cancelenme
cancellation-fee or cancel: what happens if i miss my appointment, do i pay
arrival-time: should i come early
what-to-wear: what should i wear for a blood draw
school-forms: can you fill out my kid's camp form
work-note: necesito un justificante para el trabajo
membership: is this one of those places with a yearly fee
dog: when is the dog there
age-limits: do you see newborns
companions: can my teen come alone
after-hours: is there a nurse i can call at night
complaint: quiero quejarme de la recepcionista
feedback-review: where do i leave you guys five stars
records-transfer: I am moving to Georgia and need my chart sent to a new doctor
credentials: are the doctors board certified
prior-authorization: my insurance says they need an authorization from you first
jobs: estan contratando
human: is there a human i can chat with
nothing: do you rent apartments
nothing: what's the best pizza in pensacola
nothing: can you do my taxes
nothing: how do i jump start a car
nothing: who sings that song about the harbor
nothing: necesito un plomero urgente
nothing: is it going to rain saturday
nothing: when does the ferry leave
nothing: how do you say good morning in german
nothing: my laptop wont turn on
nothing: hay clases de zumba
nothing: what does a marine biologist earn
`;
