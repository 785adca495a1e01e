/** Built-in topics: making, moving and preparing a visit. */
import { type Topic, topic } from './topic.ts';

export const APPOINTMENT_TOPICS: readonly Topic[] = [
  topic(
    'book-appointment',
    'Book an appointment',
    'Reservar una cita',
    `i want to make an appointment
book appt
book an appointment
can i schedule a visit
we need an appointment with a children's doctor
could you squeeze me in {day}
time for my yearly teeth visit
would love to come by {day} afternoon
may i come {day}
i need to see a doctor
i would like to be seen
how can i book
can i book online
make an appointment for my son
set up an appointment
i need an appointment for a cleaning
can i get an appointment for friday
id like to come in
sign me up for a consultation
schedule a checkup
i want to see the dentist
do i need to call to schedule
is there online scheduling
online booking link
where do i book
how do i set up my first visit
appt please
make appt for tmrw
can i reserve a slot
get me in with dr smith
i want an appointment {day}
i need a appointment for my daughter
can you book me for 3pm
request an appointment
how to get an appointment
what is the process to schedule
i need to schedule a {service}
can i make an appointment through this chat
looking to schedule with {provider}
need to come in for a {service}
schedule consultation
can i make a reservation
arrange a visit with a therapist
need to see a doc
need to see a specialist {day}
i want to be seen by a specialist
appointment {day}
apointment for {day}
appointmnt {day} morning
book me with {provider}
booking for a routine visit
book {day}
visit with a psychologist {day}
can i come in {day}
can i come in at 4
slot {day}
any slot {day}
my name is jane and i want to book
specialist appointment please
booking please
time for my yearly visit
im due for a checkup
i should get my teeth looked at
want to come in {day}
would like to see a nurse {day}
please book {provider} {day}
reserve {service} {day}
{service} appointment
{service} appt
need {service} {day}
put me in the schedule
i want to bring my kid in
schedule me for 10am
how do i go about getting an appointment
can my appointment be booked by email or text
I want to come in
can I get on the schedule
please sign me up for a visit
need to be seen
I'd like to see the doctor
can I set something up for next week
looking to get an exam
can I make an appt for my daughter
I want to see somebody about a checkup
what do I do to get an appointment
can you put me down for thursday
reserve me a time
schedule me in
need an apointment
appt for two people please
how does booking work
may I request a visit
I would like to arrange a consultation
can I do it online or must I call to book
could you squeeze in my son for a checkup next month
schedule something for me
can you pencil me in
how do I book a session
how do I schedule a session
first time here, how do I book
give me a time to come in
I want a spot`,
    `quiero hacer una cita
necesito una cita
como hago una cita
quiero agendar
puedo sacar cita en linea
reservar cita
cita por favor
quiero una cita para mi hijo
como agendo una consulta
me puede dar una cita
necesito ver al doctor
quisiera una consulta
donde reservo
puedo hacer cita por aqui
quiero ver al dentista
hacer una cita para limpieza
programar una cita
pedir hora
sacar turno
quiero cita para el lunes
quiero ver al doctor
me puede agendar por favor
como saco cita
necesito que me atiendan
quiero una consulta para mi mama
me aparta un lugar
quisiera hacer una cita
ocupo cita para el martes
puedo sacar cita por internet
quiero programar una limpieza
cita para dos personas
anoteme para la proxima semana
denme una cita
apartar cita
quiero un espacio`,
  ),
  topic(
    'next-available',
    'Next free time',
    'Próxima cita disponible',
    `when is your next available appointment
what is the earliest i can be seen
how soon can i be seen
how soon could you see me
soonest appointment
do you have any openings
any openings this week
do you have anything available tomorrow
whats your availability
first available
how far out are you booking
how long is the wait for an appointment
how long does it take to get an appointment
are you booked up
do you have anything sooner
how quickly can i get an appointment
when can i come in
when could you fit me in
is there a slot open on {day}
do you have time {day}
do you have any appointments left
what times are open
what days do you have free
how many weeks until i can get in
when is {provider} available
anything open in the morning
any availability after work
earliest date for a new patient
are there appointments this month
how soon can a child get in
when are you free
is {provider} free {day}
is the doctor free {day}
any doctor free this afternoon
whats available {day}
whats available for {service}
earlier slot please
squeeze me in soon
fit me in {day}
can you fit me in before the holidays
an earlier slot would be great
is it possible to get in {day}
how long does it take to get in
how fast can i get in
when would be the first opening
what's your soonest opening
when can you get me in
when's the first free time
do you have anything this week
any openings tomorrow morning
how booked up are you
is there a long wait for an appointment
how many weeks until I can be seen
what days are free
got any evening slots
next opening please
are you full until next month
what have you got on friday
is anything open sooner
when could a new person be seen
how soon is soon
what is the wait to get an appointment
when could you take us
any slots left
got anything open
when is the first opening
what's your earliest date
how soon is the next free spot
when could a new person be seen at the earliest
are you booked far ahead`,
    `cual es la proxima cita disponible
para cuando hay cita
que tan pronto me pueden ver
cuando es lo mas pronto
tienen espacio esta semana
hay citas disponibles
hay lugar manana
que disponibilidad tienen
cuanto tardan en dar cita
tienen algo antes
para que fecha me pueden atender
que dias tienen libres
hay espacio el lunes
cuando puedo ir
cuando me pueden recibir
que horarios hay libres para cita
lo mas pronto posible
cuando tienen espacio
cual es la cita mas cercana
tienen algo para esta semana
para cuando me pueden dar cita
que tan llenos estan
cual es la primera cita disponible
para cuando hay lugar
que espacios tienen`,
  ),
  topic(
    'reschedule',
    'Move an appointment',
    'Cambiar una cita',
    `reschedule my appointment
i need to change my appointment
can i move my appointment to friday
push my appt to next week
move my appt
swap my slot for another day
change my appointmnt
need a different time
change the date of my visit
can i come later instead
can i come earlier instead
i cant make it tomorrow can we do another day
switch my time
how do i reschedule
rescheduling
something came up need to reschedule
swap my appointment
can we postpone
postpone my visit
move it to the afternoon please
i need another date for my cleaning
i have to move my sons appointment
how much notice to reschedule
can i change my appointment online
reshedule
i work that day can i change it
want to change the time of my appointment
is it possible to shift my appointment
bump my appointment up
I need another time
can we do a different day
please move me to the week after
my schedule changed, new time please
can I bump it to the afternoon
that day doesn't work anymore
could I come on monday instead of wednesday
I'd like to push back my visit
trade my morning appointment for an afternoon one
can you find me a later spot, I'm working that day
change my time
is it too late to move it
shift me to next month
need to switch days for my son's visit
have to delay my cleaning
can't do tuesday any more, how about thursday
can my time be later in the day
I have to choose another day
another time slot instead
can we make it an hour later
can I come at a later hour instead
shift my visit by a week
I'd like a different time
swap my day
put me on another date
make my three oclock a five oclock
something happened, I need a later date
bump my appointment to next month`,
    `quiero cambiar mi cita
necesito reprogramar
puedo mover mi cita
cambiar la fecha de la cita
reagendar mi cita
me pueden cambiar la hora
puedo ir otro dia
quiero cambiar de dia
no puedo manana me pasan a otro dia
como reprogramo
posponer mi cita
mover la cita para el viernes
cambiar cita por favor
se puede cambiar la cita en linea
necesito otra hora
quiero adelantar mi cita
se puede pasar para otro dia
quiero otra fecha
me cambian a la tarde
ese dia no puedo, tienen otro
puedo mover la de mi hijo
necesito recorrer mi cita
cambienme al lunes
la puedo dejar para la otra semana`,
  ),
  topic(
    'cancel',
    'Cancel an appointment',
    'Cancelar una cita',
    `cancel my appointment
i need to cancel
how do i cancel
cancle it please
cancle my appt
cancel my appointment today
cancl appointment
cancel appt
please cancel my appt
i cant come tomorrow
i wont be able to make it
cancel my visit for monday
can i cancel online
cancel my sons appointment
i want to cancel
take me off the schedule
i no longer need the appointment
my plans changed cancel please
call off my appointment
can i cancel by text
who do i tell that i am not coming
drop my appointment
how far in advance do i have to cancel
what is your cancellation policy
notice needed to cancel
im sick and cant come
delete my booking
cancelation
remove my appointment
I won't be coming
I no longer need the visit
please remove my appointment
can't come tomorrow
I'm not able to attend
cancel my son's checkup
drop my appointment for friday
don't expect me on monday
I need to back out of my appointment
can I cancel by chat
void my booking
we have to cancel, family emergency
delete my appointment
take my name off for tomorrow
I will not make it on monday
please remove me from the calendar
scrap my booking
I can't be there tomorrow after all
count me out for thursday
please free up my time
I have to back out
not coming in today
forget my appointment on friday
kill my appointment
I need out of my monday visit
I won't show up, give my place to somebody`,
    `cancelar mi cita
quiero cancelar
necesito cancelar la cita de manana
como cancelo
cancele mi cita por favor
no puedo ir
no voy a poder asistir
ya no necesito la cita
puedo cancelar en linea
cancelen la cita de mi hijo
con cuanto tiempo debo cancelar
politica de cancelacion
quiero anular mi cita
anular cita
no podre llegar cancelen
cancelacion
quiten mi cita
no voy a poder ir
cancelar cita por favor
quiero dar de baja mi cita
no podre asistir el lunes
cancele la cita de mi hija
borren mi cita
ya no ire
no alcanzo a ir, cancelen`,
  ),
  topic(
    'cancellation-fee',
    'Cancellation and no-show fee',
    'Cargo por cancelar o no venir',
    `is there a fee if i cancel
cancellation fee
do you charge for missed appointments
no show fee
what happens if i miss my appointment
why was i charged for canceling
charge for last minute cancellation
how much is the no show charge
do i have to pay if i dont show up
will i be billed if i cancel today
i forgot my appointment do i owe something
penalty for cancelling
late cancellation charge
can you waive the no show fee
is there a charge to reschedule
fee for not coming
missed visit fee
do i get charged for cancelling same day
what if i forget my appointment
if i cancel do i lose my deposit
no-show policy
cost of missing a session
do you bill for cancelled sessions
what if my kid gets sick and we cancel
charged for no show
do I get charged if I don't show up
is there a no show fee
how much notice do I have to give
what's the charge for cancelling late
will it cost me to cancel today
I missed my visit, do I owe something
do you bill for missed appointments
what happens if I cancel the same day
is it free to cancel
how late can I cancel without paying
fee for skipping
will you fine me
what is your cancelation policy
do I owe anything if I back out
charged for a missed visit
penalty if I don't come
what does a missed visit cost me
am I charged for cancelling too late
is skipping an appointment going to cost me
do you bill no shows
I forgot to come in, do I pay something
penalty if I call off the same day
what happens to my wallet if I no-show`,
    `cobran si cancelo
hay cargo por cancelar
cuanto cobran si no voy
que pasa si falto a mi cita
que pasa si se me olvida la cita
multa por cancelar
cobran por no presentarse
me van a cobrar si cancelo hoy
cargo por no asistir
penalizacion por cancelar tarde
tengo que pagar si no voy
cuanto es la multa por faltar
por que me cobraron la cancelacion
hay penalidad
cobro por cita perdida
me cobran si cancelo
cuanto cobran por no ir
hay multa por cancelar tarde
con cuanto tiempo tengo que avisar
que pasa si no llego a mi cita
se paga algo por cancelar el mismo dia
cual es la politica de cancelacion`,
  ),
  topic(
    'same-day',
    'Same-day appointments',
    'Citas el mismo día',
    `do you have same day appointments
can i be seen today
i need to be seen today
can you squeeze me in today
any chance to come in this afternoon
same day visit
do you take urgent appointments
can i get in right away
is a same-day appointment possible
i need an appointment asap
is there anything today
last minute appointment
can you fit me in today
do you do urgent visits
quick visit today possible
see me today
are same-day visits possible
need a doctor asap
want to see someone asap
need to see someone right now
any spots today
today appointment
need urgent appointment
can my child be seen today
sick visits same day
do you see sick kids the same day
is it possible to get an appointment the same day
can i come in today
is someone able to see me today
do you see people the same day
any chance of being seen this afternoon
I need someone to see me right away
is there room for me today
can you work me in
do you have anything today
today please if possible
are there urgent slots
can my daughter be seen this morning
need to be seen asap today
can you take me in an hour
anyone who can look at me today
can someone see me before the end of the day
be seen later today
is there any chance for today
can anyone look at me this afternoon
I need in today
could you squeeze me in right now
any spot left today
see me before closing
I can't wait till tomorrow, anything today`,
    `me pueden atender hoy
hay citas para hoy
necesito que me vean hoy
cita urgente
cita para hoy mismo
tienen espacio hoy
me pueden hacer un lugar hoy
necesito cita lo antes posible hoy
atienden el mismo dia
citas del mismo dia
puedo ir hoy
pueden ver a mi hijo hoy
algo para esta tarde
me urge una cita
hay cita hoy en la tarde
me pueden ver hoy
necesito atencion el mismo dia
tienen un espacio hoy en la tarde
me atienden ahorita
es urgente, hay lugar hoy`,
  ),
  topic(
    'walk-ins',
    'Walk-ins',
    'Sin cita',
    `do you take walk ins
can i walk in
do i need an appointment
can i just show up
can i come without an appointment
walkins welcome
are walk-ins ok
is an appointment required
by appointment only
can i drop in
can i stop by without calling
walk in hours
do you accept walk in patients
do i have to have an appointment
can i come in with no appointment
walk in clinic
first come first served
is it ok if i just come
must i book ahead
can i walk in for a shot
do i need to schedule or can i walk in
do i need an appointment for labs
show up without appointment
no appointment
is this a walk in place
is it necessary to have an appointment
do I need to call ahead
can I come without scheduling
can I pop in
do you accept people off the street
is it by appointment only
can I drop by whenever
no appointment is that ok`,
    `atienden sin cita
necesito cita
puedo ir sin cita
hay que hacer cita
se puede llegar sin cita
puedo llegar asi nomas
reciben sin cita
tengo que hacer cita
es con cita
solo con cita
aceptan personas sin cita
puedo pasar sin avisar
por orden de llegada
es necesario pedir cita
puedo presentarme sin cita
puedo llegar sin cita
se necesita cita
atienden por orden de llegada
tengo que llamar antes o nada mas llego
es solo con cita`,
  ),
  topic(
    'appointment-length',
    'How long a visit takes',
    'Cuánto dura una cita',
    `how long does an appointment take
how long is a visit
how long will it take
how much time should i plan for
how long is the first appointment
how long does a cleaning take
how many minutes is a session
how long are therapy sessions
will i be done in an hour
how long am i going to be there
duration of appointment
session length
how long does a {service} take
time needed for a {service}
how long is a physical
how long should i block off on my calendar
how much time off work do i need
when will i be out
how long does a new patient exam last
how many hours will it be
is it a quick appointment
how long does the doctor spend with you
how long do the appointments last
visit duration
how long per session
how long will I be there
will it take more than an hour
how long does the first one last
when will I be out of there
can I do it on my lunch break
how many hours off work do I need
how long does a cleaning last
is it quick
what's the duration of the exam
do I need to block the whole morning
how many minutes does it take
will I be done within an hour
how big a chunk of my day is it
how many minutes does it last
how long am I in the chair
when would I be out again
how much of my day does it take
do I need to take the whole morning off`,
    `cuanto dura la cita
cuanto dura una consulta
cuanto tiempo toma
cuanto dura la primera visita
cuanto tarda una limpieza
cuantos minutos dura la sesion
cuanto tiempo voy a estar ahi
duracion de la cita
en cuanto tiempo salgo
cuanto dura el tratamiento
cuanto tarda el examen
cuanto tiempo debo apartar
es rapida la consulta
cuanto duran las sesiones
cuanto se tardan en la consulta
cuanto tiempo me voy a tardar
es rapido
a que hora salgo
cuanto dura la primera consulta
alcanzo en mi hora de comida
cuanto tarda`,
  ),
  topic(
    'visit-frequency',
    'How often to come',
    'Cada cuánto venir',
    `how often do i need to come
how often should i be seen
how many visits will i need
how many sessions does it take
how frequently are appointments
do i come every week
how often will we meet
how many times a week is therapy
how many appointments until im done
how often should i get a checkup
how often should kids come in
is it weekly or monthly
how often do i have to come back
number of visits needed
how long will i be in treatment
when should i come back
how many months of treatment
follow up frequency
will i need more than one visit
is one visit enough
how many sessions are typical
do we meet every other week
how regularly do patients come
how often are cleanings recommended
every six months or once a year
how many times a year
do I have to come back every six months
when am I due again
is once a year ok
how frequently are checkups
will I come weekly
how far apart are the appointments
when should I return
how many sessions does it usually take
is twice a year right
how often is enough`,
    `cada cuanto tengo que ir
con que frecuencia son las citas
cuantas sesiones necesito
cuantas visitas hacen falta
cada cuanto debo venir
es cada semana
cuantas veces al mes
cuantas citas son
cada cuanto me toca chequeo
cuando tengo que regresar
cuanto tiempo dura el tratamiento completo
cada cuanto llevo a mi hijo
una visita es suficiente
cuantas terapias son
que tan seguido debo ir
cada cuando hay que ir
cuantas veces al ano voy
cada cuantos meses
cuantas citas voy a necesitar
cuando me toca regresar`,
  ),
  topic(
    'confirm-appointment',
    'Confirm or find an appointment',
    'Confirmar una cita',
    `when is my appointment
what day did i book
what time did i book for
what time is my appointment
confirm my appointment
i want to confirm
did you get my appointment request
do i have an appointment tomorrow
i forgot when my appointment is
can you check my appointment time
i got a text to confirm
yes i confirm
c to confirm
is my appointment still on
am i on the schedule
who is my appointment with
what date is my next visit
can you remind me of my appointment
do you send reminders
i didnt get a confirmation
appointment reminder
verify my appointment
was my visit booked
find my appointment
stop sending me reminders
do you text reminders
check if im scheduled
what time is my visit
when is my next appointment
am I on the schedule for monday
I forgot my appointment time
can you confirm I'm booked
yes I'll be there
do I have something scheduled with you
which day am I coming in
I never got a confirmation
did you get my booking
who am I seeing on friday
just checking my appointment
reply yes to confirm
when am I supposed to be there
what time do I have to be there
is my booking confirmed
did my request for an appointment go through
do I have an appointment`,
    `cuando es mi cita
a que hora es mi cita
quiero confirmar mi cita
confirmo mi cita
tengo cita manana
se me olvido cuando es mi cita
me llego un mensaje para confirmar
sigue en pie mi cita
con quien es mi cita
pueden verificar mi cita
mandan recordatorios
no me llego confirmacion
cual es la fecha de mi proxima cita
estoy en la agenda
recordatorio de cita
cuando me toca la cita
si quedo mi cita
no me llego la confirmacion
para confirmar mi asistencia
se me olvido el dia de mi cita
a que hora tengo que estar`,
  ),
  topic(
    'waitlist',
    'Waiting list',
    'Lista de espera',
    `can i be put on a waiting list
waitlist
do you have a wait list
call me if someone cancels
can i get an earlier spot if there is a cancellation
put me on the cancellation list
is there a list for sooner appointments
how long is your waitlist
am i on the wait list
can you notify me when something opens
standby list
let me know if something opens up
add me to the waitlist
how do i join the waiting list
is there a waiting list for therapy
how many people are on the list
where am i on the list
get on the list
remove me from the waitlist
short notice list
text me if a spot opens
if anyone cancels i can come
is the waitlist open
waiting list for new patients
any cancellations today
put me on the waiting list
call me if there's a cancellation
is there a standby list
I can come on short notice
do you have a cancellation list
notify me of an earlier opening
if anyone drops out I'd take it
can I be told when something sooner comes up
add me to the list for earlier times
ring me if a slot frees up
tell me when somebody cancels`,
    `hay lista de espera
me pueden poner en la lista de espera
avisenme si alguien cancela
quiero estar en lista de espera
cuanto dura la lista de espera
si se desocupa un lugar me avisan
cuantos hay en lista de espera
anoteme en la lista
hay cancelaciones hoy
llamenme si hay un espacio
como entro a la lista de espera
quiteme de la lista de espera
avisar si hay cupo
si cancela alguien puedo ir
lista para citas antes
me pueden poner en lista de espera
avisenme si se desocupa un lugar
si alguien no va yo puedo ir
llamenme si cancelan`,
  ),
  topic(
    'new-patients',
    'New patients',
    'Pacientes nuevos',
    `are you taking new patients
are you accepting new patients
do you accept new clients
can i become a patient
im new
i am a new patient
i have never been there before
how do i become a patient
become a patient at your practice
currently accepting new patients
first time patient
how do i register as a new patient
i just moved here and need a doctor
looking for a new dentist
we moved to town and need a dentist
my family needs a new doctor
first visit to your office
looking for a primary care doctor
can i switch to your practice
i want to sign up with your clinic
enroll as a new patient
is your practice full
are you open to new patients
what happens at the first visit
what should i expect at my first appointment
do you have room for a new family
is {provider} taking new patients
accepting patients
im looking for a pcp
new here how does it work
is the doctor accepting patients with medicare
i would like to join your practice
transfer to your practice as a new patient
any new patient specials
new patient process
do new patients need an exam first
are you taking on new people
I'd like to switch to your practice
do you have openings for new families
never been there before, how do I start
can my whole family sign up
I need a new doctor
how do I register with you
accepting new clients?
how do I join your clinic
can my mom be a patient there
are you full or can I join
are you seeing new people
do you have space for new patients
I've never been to you, where do I begin
are you adding people
is the practice full
can my family join
room for one more patient
we'd like you as our doctor
are you closed to new people`,
    `aceptan pacientes nuevos
estan aceptando pacientes
soy paciente nuevo
es mi primera vez
como me registro como paciente nuevo
quiero ser paciente
busco un doctor de cabecera
busco dentista nuevo
nunca he ido con ustedes
me acabo de mudar y necesito doctor
que pasa en la primera visita
como es la primera cita
como me inscribo
reciben pacientes nuevos
hay cupo para pacientes nuevos
quiero cambiarme a su clinica
toman nuevos pacientes
primera consulta como funciona
soy nuevo como le hago
como me registro
busco un doctor nuevo
pueden recibir a toda mi familia
que hacen en la primera visita
estan tomando pacientes
reciben gente nueva`,
  ),
  topic(
    'new-patient-forms',
    'Forms before a visit',
    'Formularios antes de la visita',
    `where are the new patient forms
can i fill out paperwork online
new patient paperwork
do i fill out forms before i come
forms
send me the forms
can you email me the intake forms
intake paperwork
where do i download the forms
how do i submit my forms
print the forms at home
registration forms
medical history form
can i do my paperwork in advance
i lost the link to the forms
link to fill out my forms
the form wont open
do you have forms in spanish
consent form for my child
do i need to fill anything out before my visit
how long does the paperwork take
can i fill out the forms there
pre registration
update my forms
questionnaire before visit
where is the health history questionnaire
new patient packet
forms for new patients
intake forms
can I fill everything out online
do I print the forms
email me the forms
registration forms please
is there paperwork before the visit
where's the health history form
link to the forms
the form on your website won't open
can I fill out forms ahead of time
download the paperwork
do I have to do the forms again every year
can I do the paperwork at home
send me the forms before
where is the intake sheet
fill everything out before I come
print the forms`,
    `donde estan los formularios
puedo llenar los papeles en linea
formularios de paciente nuevo
me mandan los formularios
lleno algo antes de ir
formas para llenar
donde descargo las formas
papeleo
puedo llenar los formularios alla
como envio los formularios
tienen formularios en espanol
hoja de registro
no abre el formulario
historia medica formulario
documentos para llenar antes de la cita
formularios para pacientes nuevos
me mandan los papeles por correo
puedo llenar todo en linea
hay que llenar papeles antes
la hoja de registro
paquete de paciente nuevo`,
  ),
  topic(
    'referral-needed',
    'Referrals',
    'Referencias',
    `do i need a referral
is a referral required
do i need my doctor to refer me
can i come without a referral
referral
can i refer myself
do you need a referral from my pcp
how do i get a referral
can you refer me to a specialist
can the doctor send a referral
did you receive my referral
my doctor is sending a referral
how long does a referral take
who do i send the referral to
do you write referrals
self referral
must i be referred by a dentist
does my insurance need a referral
how to send you a patient referral
i need a referral to a cardiologist
referral form for doctors
do i need a prescription from my doctor to come
is a doctors order necessary
need a doctors note to be seen
do i have to get referred
is a referral necessary to see a specialist
do i need an order from my doctor to be treated
physician referral required
can I come without being referred
must my primary send something
does a doctor have to order it
can I self refer
do you need a slip from my physician
my insurance wants a referral, do you
who sends the referral
do I go through my family doctor first
is a doctor's order required
does my doctor need to send you something first
must another doctor send me
do I need my gp to send me
does my family doctor have to send me
must another doctor write something first
can I come on my own without being sent
do I need a doctor's order to come`,
    `necesito referencia
necesito un referido
hace falta orden del doctor
puedo ir sin referencia
me pueden referir a un especialista
como consigo una referencia
me tiene que mandar mi doctor
piden referido
recibieron mi referencia
necesito una orden medica
mandan referencias
cuanto tarda la referencia
necesito pase de mi medico
quiero un referido para especialista
se requiere referencia
tengo que ir primero con mi doctor
puedo ir sin que me manden
ya les llego mi referencia
me pueden mandar con un especialista
ocupo una orden del doctor
me tiene que mandar otro doctor
hace falta referencia
me tienen que referir`,
  ),
  topic(
    'telehealth',
    'Video visits',
    'Videoconsultas',
    `do you do telehealth
can i have a video visit
virtual appointment
do you offer online appointments by video
can i see the doctor on zoom
telemedicine
telehealth services
consult a doctor online
online visits offered
are remote consultations possible
phone appointment possible
can i talk to the doctor over video
do i have to come in person
remote visit
is it possible to do my appointment from home
how does a video visit work
how do i join my telehealth visit
the link for my video visit doesnt work
online session
do you do online therapy
virtual sessions
can therapy be done over the phone
facetime with the doctor
video call with a provider
in person or online
are sessions in person
can i do a telehealth visit from another state
what do i need for a video appointment
e-visit
teletherapy
is virtual care available for my kid
online consultation
computer or phone for video visit
do you do virtual visits
can we meet online
video appointment please
is a phone appointment possible
can I talk to the doctor by video
do you offer remote appointments
I'd rather not drive, can we do it online
what app do I need for the video visit
how do I join my video call
is telemedicine offered
can I be seen from home
do online sessions cost the same
where's my video link
can I see the doctor from my couch
can the doctor see me over my phone
instead of driving could we talk by video
visits over zoom
can we talk over video
visit from my couch
see the doctor from home
is a zoom call possible
appointment on my phone screen`,
    `hacen telemedicina
puedo tener una consulta por video
hay citas virtuales
consulta en linea
puedo hablar con el doctor por videollamada
citas por zoom
puedo hacer la consulta desde casa
consulta por telefono
como funciona la videoconsulta
no funciona el enlace de mi videoconsulta
tienen terapia en linea
sesiones virtuales
tengo que ir en persona
atienden por video
telesalud
consulta a distancia
hay consultas en linea
hacen videollamadas
puede ser por telefono la consulta
me atienden desde mi casa
como entro a la videoconsulta
que aplicacion necesito para la cita virtual
hay telemedicina`,
  ),
  topic(
    'second-opinion',
    'Second opinions',
    'Segunda opinión',
    `do you give second opinions
i want a second opinion
can i get a second opinion on a treatment plan
another dentist told me i need work can you check
second opinion cost
can you look at my xrays from another office
do you review treatment plans from other offices
i dont agree with my other doctor
would you take a look at another dentists quote
is a second opinion free
second opinion consult
get a different opinion
can you confirm what another doctor said
compare treatment plans
consult for second opinion
can i get another opinion
2nd opinion
free consultation
do you do free consultations
complimentary consult
is the consult free
consultation before treatment
can i meet the doctor first
meet and greet with the doctor
can i interview the pediatrician
do you offer a free phone consultation
I'd like another doctor's view
can you look over a treatment plan from somewhere else
somebody else told me I need a lot of work, can you check
I'm not convinced by my dentist, can you review
bring my x-rays for another opinion
would you double check a diagnosis
want a fresh pair of eyes on it
my doctor and I disagree, can someone else look`,
    `dan segunda opinion
quiero una segunda opinion
pueden revisar mi plan de tratamiento
otro dentista me dijo otra cosa
cuanto cuesta una segunda opinion
pueden ver mis radiografias de otro lugar
la consulta es gratis
hay consulta gratuita
dan consultas gratis
quiero otra opinion
puedo conocer al doctor primero
valoracion gratis
cuesta la valoracion
segunda opinion gratis
quiero comparar opiniones
dan segundas opiniones
quiero que otro doctor lo revise
pueden revisar lo que me dijo otro dentista
me gustaria otra opinion`,
  ),
];
