/** Built-in topics: the practice, its people and how it works. */
import { type Topic, topic } from './topic.ts';

export const PRACTICE_TOPICS: readonly Topic[] = [
  topic(
    'phone-number',
    'Phone number',
    'Número de teléfono',
    `what is your phone number
whats the number to call
phone number please
how can i call you
your number
what number do i call
contact number
telephone
can i have the office number
how do i reach the office by phone
which number for the front desk
your phone isnt working
i called and no one answered
nobody picks up the phone
the line is busy
is this still the right phone number
same phone number
number for scheduling
direct line
toll free number
how do i contact you
contact info
how do i get in touch
call the office
is there a number i can call
extension for billing
what's your number
can I call you
what number do I dial
phone please
how do I reach you by phone
give me the office number
is there a direct line
do you have a toll free number
number for the front desk
what's the best number to call
can I text you
how can I call you up
what do I dial
your digits
how can I ring the office
number to reach you
which number do I call
telephone contact`,
    `cual es su telefono
numero de telefono
a que numero llamo
me da el telefono
como los llamo
numero para llamar
telefono de la clinica
llame y nadie contesto
no contestan el telefono
como los contacto
contacto
cual es el numero del consultorio
me pasa su numero
telefono por favor
numero para citas
numero de la oficina
les puedo mandar mensaje de texto
telefono para hablar con ustedes
que numero marco
a que numero hablo`,
  ),
  topic(
    'human',
    'Talk to a person',
    'Hablar con una persona',
    `talk to a person
i want to speak to a human
can i talk to someone
get me a real person
speak with the receptionist
connect me with the front desk
is there someone i can talk to
can a nurse call me
have someone call me
call me back
leave a message for the doctor
transfer me to an agent
customer service
i need help from a person
live chat with a person
i dont want to talk to a robot
operator
representative
let me talk to the office manager
how do i speak to a doctor
can the doctor call me back
i would like a callback
stop the bot i need a human
person please
i need to talk to somebody in billing
is there anyone real here
can a person help me
let me talk to the front desk
is someone there
connect me to staff
I don't want a bot
can I chat with someone from the office
real person please
who can I talk to`,
    `quiero hablar con una persona
hablar con alguien
necesito hablar con un humano
comuniqueme con la recepcion
me puede llamar alguien
que me llamen
quiero hablar con el doctor
pasame con un agente
atencion al cliente
persona real
no quiero hablar con un robot
hablar con la enfermera
dejar un mensaje para el doctor
me pueden regresar la llamada
operadora
hay alguien ahi
me comunica con recepcion
con quien puedo hablar`,
  ),
  topic(
    'after-hours',
    'When we are closed',
    'Cuando está cerrado',
    `what do i do after hours
who do i call when you are closed
after hours number
is there an on call doctor
my child gets sick at night who do we call
what should i do at night
on call dentist
what if something happens at night
who answers on weekends
emergency line after hours
can i reach a doctor at night
nurse line
24 hour nurse
after hours care
do you have an answering service
what if i have a problem over the weekend
is someone available 24/7
after-hours emergencies
what if i need help when the office is closed
urgent question after closing
out of hours contact
overnight number
can i call in the middle of the night
is there a doctor on call tonight
evening emergency contact
who covers when you are on vacation
contact outside office hours
who do I call when you're closed
is there someone on call
what if I need help at night
can I reach a doctor on the weekend
who answers the phone on sundays
I have a question and it's midnight
is there a nurse line
emergency contact when the office is closed
who answers late at night
who picks up at 3 am
when you are closed who helps
who answers at two in the morning
whom do I call on a sunday night
help when you're closed`,
    `que hago fuera de horario
a quien llamo cuando esta cerrado
numero fuera de horario
hay doctor de guardia
que hago si pasa algo en la noche
quien contesta el fin de semana
linea de enfermeria
atienden 24 horas
hay alguien de guardia
telefono de guardia
si tengo un problema de noche
despues de horas
contacto fuera de horas
y si es fin de semana y tengo un problema
hay servicio nocturno
a quien llamo en la noche
que hago si estan cerrados
numero para despues de horas
atienden llamadas los domingos
a quien le llamo el fin de semana`,
  ),
  topic(
    'emergency-policy',
    'Emergencies',
    'Emergencias',
    `do you see emergencies
what do i do in an emergency
do you handle dental emergencies
emergency appointments
emergency dentist
is there an emergency number
do you take emergency patients
do you do emergency visits
how do i reach you in an emergency
who do i contact if its an emergency
should i go to the er or come to you
emergency
urgent care or er
how do you handle urgent problems
what counts as an emergency
do you see emergency walk ins
same day emergency care
what if i have an emergency
in case of emergency
do you have a crisis line
what if my child has an emergency
emergency contact number
emergency services offered
do you treat emergencies on weekends
emergency fee
how are emergencies handled
do you take emergencies
where do I go in an emergency
do you see urgent cases
how do you handle urgent visits
is there an emergency room there
urgent care?`,
    `atienden emergencias
que hago en una emergencia
numero de emergencia
atienden urgencias
citas de emergencia
dentista de emergencia
emergencia
a quien llamo en una emergencia
que hago si es urgente
tienen urgencias
emergencias dentales
voy a urgencias o con ustedes
atienden emergencias el fin de semana
en caso de emergencia
que hago si mi hijo tiene una emergencia
a donde voy si es urgente
voy al hospital o con ustedes`,
  ),
  topic(
    'providers',
    'Our team',
    'Nuestro equipo',
    `who are your doctors
who works there
list of providers
which dentists do you have
how many doctors do you have
tell me about your doctors
who is the dentist
whats the doctors name
do you have female doctors
do you have a woman dentist
meet the team
staff list
do you have a pediatrician
which therapists work there
who will i see
who is the owner
names of your doctors
do you have a male doctor
is there a specialist
do you have nurse practitioners
what providers are at this location
who is on staff
doctor bios
do you have a hygienist
tell me about {provider}
does {provider} work there
is {provider} there
names of the dentists
who is on your team
tell me about the doctors
is there a female doctor
which doctor is in on fridays
any male therapists
who owns the practice
who are the people there`,
    `quienes son los doctores
quien atiende
que dentistas tienen
cuantos doctores hay
como se llama el doctor
tienen doctoras
hay mujer dentista
quien me va a atender
lista de doctores
tienen pediatra
quien es el dueno
que terapeutas hay
tienen especialistas
informacion sobre los doctores
trabaja ahi {provider}
esta {provider}
que dentistas hay
quien atiende ahi
cuantos doctores tienen
con quien me va a tocar
hay doctoras mujeres
quienes trabajan ahi
quien trabaja en la clinica`,
  ),
  topic(
    'choose-provider',
    'Choosing a provider',
    'Elegir proveedor',
    `can i choose my doctor
can i see the same dentist each time
i want to switch doctors
change my provider
can i request a female doctor
will i see the same person every visit
how do i pick a therapist
which doctor is right for me
which provider should i see
can i see a specific hygienist
i dont like my doctor can i change
can i ask for dr lee
how are patients matched with therapists
what if my therapist is not a good fit
do i get to pick
request a provider
can i have a different dentist
is it always the same doctor
who should i see for this
who is best with kids
prefer a woman
can i see someone else
will i be seen by the doctor or an assistant
see the doctor not the pa
do i see the doctor or the nurse practitioner
can I pick my doctor
I want a woman doctor
I'd prefer a male doctor
can I switch doctors
may I request a certain hygienist
do I get to choose who I see
I don't want to see the same doctor again
can I change my therapist
I only want to see dr smith
can I ask for a woman
I would like a lady doctor
can I pick who sees me
could I see a woman
I'd rather have a female doctor
can I ask for a particular person
I want the same doctor as last time
do I get to say who treats me
may I request somebody specific`,
    `puedo elegir a mi doctor
puedo ver siempre al mismo doctor
quiero cambiar de doctor
puedo pedir una doctora
cual doctor me conviene
con quien debo ir
me atiende siempre la misma persona
cambiar de terapeuta
quiero otro dentista
como escojo terapeuta
puedo pedir a la doctora
prefiero mujer
me va a ver el doctor o la asistente
puedo ver a otro doctor
quiero que me atienda el mismo
puedo elegir al doctor
quiero que me vea una doctora
puedo cambiar de doctor
quiero siempre el mismo dentista
prefiero que me atienda un hombre
puedo escoger doctor
puedo escoger quien me ve`,
  ),
  topic(
    'provider-left',
    'Is my doctor still there?',
    '¿Sigue mi doctor ahí?',
    `is my doctor still there
did dr jones leave
does dr smith still work there
where did my dentist go
my doctor retired who do i see now
is my old dentist still with you
who replaced my doctor
is {provider} still working there
has {provider} left
is my therapist on maternity leave
when is my doctor back
is the doctor on vacation
who took over for my doctor
did the practice change owners
are you the same office as before
did you change your name
is this still the old family dental
my hygienist left
doctor moved where
is {provider} in today
when is {provider} working
is the doctor in today
what days does {provider} work
will {provider} be back
is dr patel still seeing patients
did my dentist leave
where did dr lee go
is dr jones still practicing
my old doctor retired, who took over
who replaced my therapist
my hygienist isn't there anymore?
when did she leave
where did the hygienist go
is my old doctor not with you anymore
what became of my former dentist
where did my old doctor go
is she still with you
I heard my dentist quit
does he not work there anymore
what became of my hygienist
who took over my doctor's patients`,
    `sigue mi doctor ahi
todavia trabaja el doctor
ya no esta mi dentista
se fue la doctora
a donde se fue mi doctor
quien reemplaza a mi doctor
mi doctor se jubilo
cambiaron de dueno
es la misma clinica de antes
cambiaron de nombre
sigue trabajando {provider}
esta el doctor hoy
que dias viene {provider}
cuando regresa el doctor
esta de vacaciones el doctor
todavia trabaja ahi mi doctor
se fue mi dentista
a donde se fue la doctora
quien se quedo en lugar del doctor
ya se jubilo el doctor`,
  ),
  topic(
    'credentials',
    'Training and credentials',
    'Formación y certificados',
    `are your doctors board certified
are you licensed
what are your qualifications
where did the doctor go to school
how many years of experience do you have
what training do you have
credentials
is the dentist certified
how do i know my doctor is qualified
how long has the doctor been practicing
are your therapists licensed
what degree do they have
whats the difference between a physician assistant and a doctor
what is a nurse practitioner
what does pa-c mean
what is a childrens dentist
what is a specialist
what is the difference between a specialist and a general dentist
what does dmd mean
is a hygienist a dentist
what kind of doctor is that
what does an orthodontist do
what does a physiatrist do
what is a periodontist
what is a chiropractor
what is an audiologist
what does a dermatologist do
what is a pediatric specialist
who are optometrists
what sort of training do your hygienists have
is your surgeon board certified
what does {provider} specialize in
medical school
is he a real doctor
experience with implants
how experienced are you
what does lcsw mean
are your doctors licensed
where did the dentist go to school
is the doctor board certified
how long has she been practicing
is the therapist licensed
how many years of experience
are you certified
are the doctors specialists
do you have malpractice history
what school did the doctor go to`,
    `estan certificados
tienen licencia
que experiencia tiene el doctor
donde estudio el doctor
cuantos anos de experiencia tienen
es especialista
los terapeutas tienen licencia
que formacion tienen
cual es la diferencia entre un especialista y un general
que es una enfermera practicante
que hace un ortodoncista
que es un periodoncista
es un doctor de verdad
cuanto tiempo lleva ejerciendo
titulos del doctor
que significa dmd
esta certificada la doctora
que preparacion tienen
son especialistas
donde estudiaron
que estudios tienen los doctores`,
  ),
  topic(
    'languages',
    'Languages',
    'Idiomas',
    `do you speak spanish
what languages do you speak
does anyone speak chinese
do any of the doctors speak arabic
is there staff who speaks vietnamese
i dont speak english well
do you have spanish speaking staff
habla espanol
can i get help in spanish
russian speaking doctor
which doctors speak spanish
english speaking
someone who speaks portuguese
bilingual staff
language
do you speak korean
hindi speaking dentist
french speaking therapist
is the paperwork in other languages
speak my language
is there a bilingual doctor
multilingual
my mother only speaks spanish
spanish
do you speak creole
does the staff speak other languages
is there anyone who speaks mandarin
do you have a doctor who speaks arabic
what languages are spoken there
english only?
any russian speakers
is there a vietnamese speaking dentist
someone that talks spanish
do you understand portuguese`,
    `hablan espanol
alguien habla espanol
que idiomas hablan
hay doctores que hablen espanol
no hablo ingles
tienen personal bilingue
el doctor habla espanol
me pueden atender en espanol
espanol por favor
mi mama solo habla espanol
hablan otro idioma
la recepcionista habla espanol
en espanol
no entiendo ingles
solo hablo espanol
se habla espanol
hablan ingles`,
  ),
  topic(
    'interpreter',
    'Interpreters',
    'Intérpretes',
    `do you have interpreters
i need an interpreter
can you provide a translator
sign language interpreter
asl interpreter
is there a cost for an interpreter
can my daughter translate for me
medical interpreter
phone interpreter
can i bring someone to translate
translation services
translator for my appointment
do you use video interpreting
interpreter needed for my dad
how do i request an interpreter
free interpreter
language line
do i have to bring my own interpreter
can my child interpret
someone to translate during the visit
do you provide asl
interpretation available
interpretor
i want an interpreter for mandarin
who will translate
do you have an interpreter
can I get a sign language interpreter
I need someone to translate for me
is there a translator
my dad doesn't speak english
can you arrange asl
is interpreting free
deaf patient needs help communicating`,
    `tienen interprete
necesito un interprete
hay traductor
interprete de senas
cuesta el interprete
puede traducir mi hija
servicio de traduccion
puedo llevar a alguien que traduzca
lenguaje de senas
necesito traductor para mi cita
el interprete es gratis
como pido un interprete
interprete por telefono
tengo que llevar interprete
quien me traduce
necesito un traductor
mi mama no habla ingles
consiguen interprete de senas
cobran por el interprete`,
  ),
  topic(
    'age-limits',
    'Ages you see',
    'Edades que atienden',
    `do you see children
what ages do you treat
do you treat kids
do you see babies
do you take toddlers
do you work with teenagers
what is the youngest age you see
do you see newborns
do you treat adults
do you see seniors
do you see elderly patients
at what age should my child start coming
how old does my child have to be
is there an age limit
until what age can my son stay with you
do you see 3 year olds
pediatric patients
family practice for all ages
do you do kids dentistry
is the practice for kids only
can my 12 year old be seen
do you accept infants
children welcome
do you see college students
when do kids age out of the practice
do you work with children and adolescents
do you see whole families
my son is 7 and needs a dentist
do you draw blood from kids
can kids be seen there
age range
can you see my daughter too
do you treat pregnant women
do you treat seniors
do you take teenagers
my son is 4 can you see him
until what age do you see kids
do you treat adults too
are toddlers ok
can you see my newborn
how young do you take them
what's the youngest you see
is a two year old too young
how little can a patient be
do you see grandparents
is my teenager too old
from what age do you treat
my baby is 10 months, do you see him`,
    `atienden ninos
atienden bebes
que edades atienden
desde que edad atienden
ven a adolescentes
atienden adultos
atienden personas mayores
a partir de que edad
mi hijo de 3 anos puede ir
hasta que edad atienden
reciben recien nacidos
es solo para ninos
atienden a toda la familia
cuantos anos debe tener mi hijo
ven ninos
edad minima
desde que edad ven ninos
ven bebes
mi hija tiene 3 anos la pueden ver
atienden adultos mayores
cuantos anos tiene que tener`,
  ),
  topic(
    'child-preparation',
    'Preparing a child',
    'Preparar a un niño',
    `how do i prepare my child for the visit
my kid is scared of the dentist what can i do
tips for a first dental visit with a toddler
how do i get my son ready for his appointment
what do i tell my daughter about the visit
my child is nervous
helping an anxious child
what will happen at my childs first visit
how can i make it easier for my kid
child first appointment what to expect
should i bring a toy for my toddler
how do you handle scared children
my kid wont open his mouth
what if my child cries
what if my child is uncooperative
do you use a papoose
how do you help kids with autism
how to talk to my kid about shots
preparing a toddler
make my child comfortable at the appointment
explain the appointment to my kid
getting kids ready
first checkup for my little one how to prepare
will you be gentle with my child
kids who are afraid
how do I prepare my child
my son is scared of the dentist
what should I tell my daughter before we come
first visit for my toddler any tips
what will happen at my kid's first appointment
how do you handle nervous kids
my child is shy, how do we get ready
should my kid nap before
my five year old is afraid how do we prepare
how do I get my child ready`,
    `como preparo a mi hijo para la cita
mi hijo tiene miedo al dentista
como es la primera cita de un nino
que le digo a mi hija
consejos para la primera visita
mi nino se pone nervioso
que hacen si mi hijo llora
como ayudo a mi hijo
como tratan a los ninos con miedo
que pasa si mi hijo no coopera
preparar a mi nino
mi bebe va por primera vez
son pacientes con los ninos
como preparo a mi pequeno
ninos con autismo como los atienden
como preparo a mi hijo
mi hija tiene miedo al dentista
que le digo a mi nino antes de ir
que le van a hacer en su primera cita
como tratan a los ninos nerviosos`,
  ),
  topic(
    'privacy',
    'Privacy',
    'Privacidad',
    `is this chat private
is what i say confidential
what do you do with my information
privacy policy
is my information safe
who can see my records
hipaa
do you share my information
will my parents find out
will my employer know
is this secure
do you record calls
do you sell my data
confidentiality
who sees what i type here
will you tell my insurance what i say
is therapy confidential
are video sessions secure
is telehealth private
can my spouse see my records
does my mom get told
notice of privacy practices
is it anonymous
are you allowed to tell the police
do you keep what i write
do you store this chat
hippa form
can someone else get my information
data protection
who sees my messages
do you share my data
is it confidential
are you hipaa compliant
can my parents see this
do you record this chat
will my boss find out
do you sell my information
who reads what I type
does anyone read this
is what I write here read by others`,
    `es privado este chat
es confidencial
que hacen con mi informacion
politica de privacidad
esta segura mi informacion
quien puede ver mi expediente
comparten mi informacion
se enteran mis papas
es seguro
graban las llamadas
la terapia es confidencial
guardan lo que escribo
hipaa
mi pareja puede ver mis datos
aviso de privacidad
es anonimo
quien ve mis mensajes
comparten mis datos
mi informacion esta segura`,
  ),
  topic(
    'complaint',
    'Complaints',
    'Quejas',
    `i want to make a complaint
i am not happy with my visit
file a complaint
who do i complain to
the receptionist was rude
waited 50 minutes past my time im upset
we waited forever and i am not pleased
i waited an hour and nobody saw me
bad experience
poor service
i want to speak to the manager about a problem
the doctor was rude to me
this is unacceptable
i am very disappointed
your staff is terrible
how do i report a problem
grievance
patient advocate
nobody called me back
ive been on hold forever
i waited so long for my appointment
worst office ever
i want to report a staff member
not satisfied with my treatment
unhappy with the service
you messed up my appointment
i was treated badly
not happy with the wait
im furious
frustrated with your office
no one ever answers
I want to complain
I'm unhappy with my visit
the receptionist was rude to me
who is the manager
how do I file a complaint
I had a bad experience
your service is terrible
I want to report someone
nobody listens to me there
very disappointed with the office
I'd like to speak about how I was treated
the woman at the desk was mean
I was spoken to badly
somebody there was nasty
your staff was rude to me
who is in charge, I have a problem
me trataron muy mal
quiero quejarme de alguien`,
    `quiero poner una queja
tengo una queja
no estoy contento con el servicio
mal servicio
con quien me quejo
la recepcionista fue grosera
espere una hora
quiero hablar con el gerente
mala experiencia
estoy muy molesto
nadie me llamo
el doctor fue grosero
no estoy satisfecho
reclamo
quiero reportar un problema
pesimo servicio
me trataron mal
fueron groseros conmigo
mala atencion
no me gusto el trato`,
  ),
  topic(
    'feedback-review',
    'Reviews',
    'Reseñas',
    `how do i leave a review
where can i review you
google reviews
do you have good reviews
what do patients say about you
testimonials
i want to leave feedback
yelp page
rate my visit
i loved my visit
the doctor was great
compliment for the staff
send thanks to the hygienist
patient satisfaction survey
before and after pictures
can i see photos of your work
are you any good
why should i choose you
what makes you different
feedback
how do i thank the nurse
give a rating
leave a comment
where can i post a review
is this a good practice
where can I leave a review
I want to say thanks to the staff
how do I rate you
great experience, where do I post it
do you have google reviews
can I send a compliment
survey link
can I read what other people say
give you five stars
how do I give a good rating`,
    `como dejo una resena
donde los califico
tienen buenas resenas
quiero dejar un comentario
opiniones de pacientes
que dicen sus pacientes
fotos de antes y despues
por que elegirlos
el doctor fue excelente
quiero felicitar al personal
calificar mi visita
resenas de google
encuesta
testimonios
quiero agradecer a la enfermera
donde dejo mi opinion
quiero felicitar a la doctora
como los califico
tienen resenas
me encanto la atencion
opinion sobre la clinica`,
  ),
  topic(
    'jobs',
    'Jobs',
    'Empleos',
    `are you hiring
job openings
do you have any jobs
how do i apply for a job
careers
is the receptionist position open
dental assistant job
send my resume
can i work for you
do you take interns
internship
volunteer
can i shadow a doctor
externship
employment
open positions
do you need a hygienist
where do i send my cv
hiring medical assistants
student rotation
i am a nurse looking for work
job application
vacancies
are you looking for staff
i applied for a job
do you have job openings
any positions for a receptionist
I'm a nurse looking for work
can I send my resume
do you offer internships
can I shadow a dentist
do you take volunteers
career opportunities
openings for assistants
do you need staff
looking for people to hire?`,
    `estan contratando
hay trabajo
tienen vacantes
como solicito empleo
donde mando mi curriculum
busco trabajo
necesitan asistente dental
puedo hacer practicas
empleo
hay puestos disponibles
quiero trabajar con ustedes
voluntariado
solicitud de empleo
necesitan recepcionista
aceptan pasantes
busco empleo de recepcionista
aceptan practicantes
tienen vacantes de asistente
buscan personal
estan buscando gente`,
  ),
  topic(
    'about',
    'About the practice',
    'Sobre la clínica',
    `tell me about your practice
how long have you been in business
who are you
what kind of practice is this
what do you specialize in
what do you do
are you a hospital or a clinic
when did you open the practice
is it a family owned office
what is your mission
what type of clinic is this
about you
what is physical therapy
what is dermatology
what is family medicine
what does a therapist do
what technology do you use
do you teach
are you part of a hospital
are you affiliated with a hospital
how big is your practice
whats special about your office
what conditions do you treat
what approach to therapy do you use
history of the practice
is it a private practice
tell me about your clinic
what do you do there
how long have you been open
who are you guys
is this a dental office or a doctor
what makes you different
are you a family practice
what is this place
how big is the practice
tell me something about the practice
tell me more about you`,
    `cuentenme de su clinica
que tipo de clinica es
a que se dedican
en que se especializan
cuanto tiempo llevan abiertos como clinica
quienes son ustedes
es un hospital
que hacen ahi
son parte de un hospital
que es la terapia fisica
que es medicina familiar
que condiciones tratan
sobre ustedes
es una clinica privada
que tecnologia usan
cuentenme de la clinica
cuantos anos llevan abiertos
es dentista o doctor
que los hace diferentes`,
  ),
  topic(
    'safety-cleaning',
    'Hygiene and safety',
    'Higiene y seguridad',
    `do you sterilize your instruments
how do you clean the rooms
is your office clean
infection control
are needles new
how do you sterilize tools
sanitation
is it safe to come in
do you disinfect between patients
do you use disposable items
are x-rays safe
how much radiation is in an xray
is the water clean
autoclave
hygiene measures
do you have air filters
safety protocols
is fluoride safe
are fillings safe
are your materials bpa free
mercury fillings
do you use amalgam
are you osha compliant
is everything sanitized
radiation safety
how do you clean your instruments
are your tools sterile
is the office sanitized
do you use new needles
how clean is it
are you following covid rules
what do you do about germs
is the equipment safe`,
    `esterilizan los instrumentos
como limpian
esta limpio el consultorio
usan agujas nuevas
control de infecciones
es seguro ir
desinfectan entre pacientes
son seguras las radiografias
cuanta radiacion tienen los rayos x
usan material desechable
medidas de higiene
es seguro el fluor
usan amalgama
esterilizacion
tienen filtros de aire
como limpian los instrumentos
desinfectan entre paciente y paciente
esta limpio el lugar
es seguro el equipo`,
  ),
  topic(
    'sedation-comfort',
    'Comfort and pain',
    'Comodidad y dolor',
    `does it hurt
will it hurt
is it painful
do you numb it first
do you have sedation
i am scared of needles
im afraid of the dentist
im nervous about my visit
can i be put to sleep
do you have laughing gas
how do you help anxious patients
dental anxiety
is the procedure painful
do you use anesthesia
will i feel anything
how painful is a {service}
does a {service} hurt
can i get numbing cream
do you do painless dentistry
can i listen to music
i have dental phobia
gentle dentist
will i be awake
do shots hurt
do treatments hurt
are braces painful
is orthodontic work painful
what can you do for pain during treatment
will there be discomfort
I'm scared of needles
I have dental anxiety
do you have anything to calm me down
can I be asleep for it
do you use numbing
can I listen to music during it
I panic in the chair
are you gentle
do you offer nitrous
can you help a nervous person
I hate the sound of the drill
I'm frightened of dentists can you make it easier
something to relax me
anything for my nerves
I'm scared stiff of this
I panic at the dentist
I get very anxious, can you help
can you make it easier for nervous people`,
    `duele
me va a doler
es doloroso
ponen anestesia
tienen sedacion
me da miedo el dentista
tengo miedo a las agujas
me pueden dormir
tienen gas de la risa
como ayudan a pacientes nerviosos
duele {service}
voy a sentir algo
es sin dolor
estoy nervioso por mi cita
usan anestesia
le va a doler a mi hijo
me dan miedo las agujas
tengo miedo al dentista
tienen algo para los nervios
puedo escuchar musica
me da mucho miedo
que hacen para quitar el miedo`,
  ),
  topic(
    'latex-allergy',
    'Latex and allergies',
    'Látex y alergias',
    `are you latex free
do you use latex gloves
latex allergy
do you have non latex gloves
i am allergic to latex can you accommodate
is your office latex free
nut free office
are your products gluten free
fragrance free
do you use nitrile gloves
allergy accommodations
what gloves do you use
do you use powder free gloves
peanut allergy in the waiting room
allergic to metal crowns do you have alternatives
nickel free braces
do your materials contain latex
scent free
egg free vaccine
is the toothpaste dye free
latex
is there latex in the office
do you use epinephrine free anesthetic
allergen policy
hypoallergenic materials
I'm allergic to latex
do you use latex free gloves
is your office latex safe
my daughter reacts to latex
do you have nitrile gloves
latex in your dental dams?`,
    `usan latex
usan guantes de latex
alergia al latex
son libres de latex
tienen guantes sin latex
soy alergico al latex
que guantes usan
usan nitrilo
libre de fragancias
productos sin gluten
materiales hipoalergenicos
hay latex en el consultorio
frenos sin niquel
adaptaciones para alergias
guantes sin polvo
mi hijo no tolera el latex
usan latex en el consultorio`,
  ),
  topic(
    'reply-time',
    'When do I hear back?',
    '¿Cuándo me responden?',
    `how long until someone replies
when will i hear back
how fast do you answer messages
i sent a message and got no answer
when will someone call me
how long does it take to get a response
response time
do you answer emails on weekends
i left a voicemail
i filled out the form online when will you contact me
still waiting for a reply
when do you return calls
how soon will i get a call back
does anyone read these messages
how quickly do doctors respond on the portal
no one got back to me
i am waiting for a call
how long for a callback
will you get back to me today
turnaround for messages
when should i expect an answer
i submitted a request
do you reply to texts
did you get my message
has anyone seen my message
I left a message and nobody called
how fast do you answer emails
when will you call me back
I'm still waiting for a call
do you answer messages on weekends
no one has gotten back to me`,
    `cuanto tardan en responder
cuando me contestan
mande un mensaje y no me contestan
cuando me van a llamar
deje un mensaje de voz
cuanto tardan en devolver la llamada
sigo esperando respuesta
recibieron mi mensaje
responden los fines de semana
cuando me responden
llene el formulario cuando me llaman
alguien lee los mensajes
tiempo de respuesta
estoy esperando una llamada
nadie me ha contestado
cuanto tardan en contestar
deje mensaje y nadie me contesta
sigo esperando la llamada
en cuanto tiempo responden
que tanto tardan en responder`,
  ),
  topic(
    'hours',
    'Opening hours',
    'Horario',
    `what are your hours
when are you open
office hours
what time do you open
what time do you close
are you open {day}
business hours
opening times
do you have evening hours
do you have weekend hours
are you open late
how late are you open
do you open early
what days are you open
are you closed for lunch
hours of operation
when do you close
are you open right now
when can i come by
do you work on {day}
are you open on holidays
holiday hours
summer hours
is the office open {day}
do you see patients on {day}
till what time are you there
schedule of the office
when are you there
what are your business hours
what time do you start seeing people
hours please
what days do you work
till when are you there tonight
are you there on saturdays
how late can I come in
until when may I come by
latest I can come`,
    `cual es su horario
a que hora abren
a que hora cierran
que dias abren
estan abiertos
abren el {day}
horario de atencion
horarios
trabajan el {day}
abren los fines de semana
hasta que hora atienden
cierran al mediodia
estan abiertos ahorita
horario de oficina
abren en dias festivos
atienden el {day}
que dias atienden
abren los sabados
estan abiertos hoy`,
  ),
  topic(
    'service',
    'Services',
    'Servicios',
    `what services do you offer
what treatments do you do
do you offer {service}
do you do {service}
can i get a {service} there
list of services
what procedures do you perform
what kind of care do you provide
do you provide {service}
where can i get {service}
i want {service}
i am interested in {service}
do you have {service}
is {service} available
what can you help with
services
menu of services
do you perform {service}
looking for {service}
need a {service}
{service} for kids
do your doctors do {service}
what kind of treatments are available
what do you offer for teens
tell me about {service}`,
    `que servicios ofrecen
que tratamientos hacen
hacen {service}
ofrecen {service}
tienen {service}
servicios
lista de servicios
que hacen en la clinica
quiero {service}
me interesa {service}
necesito {service}
se puede hacer {service} ahi
que tipo de atencion dan
realizan {service}
que procedimientos hacen`,
  ),
];
