/** Built-in topics: records, results, prescriptions, letters. They are about somebody's own matters: the answer says where to go. */
import { type Topic, topic } from './topic.ts';

export const ERRAND_TOPICS: readonly Topic[] = [
  topic(
    'portal',
    'Patient portal',
    'Portal del paciente',
    `how do i log in to the portal
patient portal
i forgot my portal password
i cant log into my account
reset my password
where is the portal link
how do i sign up for the portal
create an account
mychart
do you have mychart
do you have an app
portal isnt working
locked out of my account
how do i message my doctor
send a message to my doctor
can i email the doctor
activation code
access my childs portal
proxy access
how do i see my chart online
download the app
link to portal
i never got a portal invite
change my email on the portal
online account
how do i contact my provider online
how do I log in
can't sign in
how do I set up my account
where's the patient portal
I forgot my username
reset my password please
link to the portal
can I see my chart online
my account is locked
how do I message the doctor online
the portal is down
I never got the activation code
can I see my child's account
login for my chart
where can I see my things online
where do I log on
where do I log in
my account page
website where I see my chart
sign in to my file
patient login address`,
    `como entro al portal
portal del paciente
olvide mi contrasena
no puedo entrar a mi cuenta
como me registro en el portal
cual es el enlace del portal
tienen aplicacion
no funciona el portal
como mando un mensaje al doctor
crear una cuenta
se bloqueo mi cuenta
codigo de activacion
puedo escribirle a mi doctor
donde veo mi expediente en linea
no me llego la invitacion del portal
se me olvido la contrasena
como creo mi cuenta
mandenme el enlace del portal
donde veo mi informacion en linea`,
  ),
  topic(
    'records',
    'Medical records',
    'Expediente médico',
    `i need a copy of my medical records
how do i get my records
request my records
can i get my xrays
copy of my chart
where do i ask for my medical file
email me my x-rays
shot records for school
medical records request
how long does it take to get records
is there a fee for records
records release form
where do i send a records request
i need my childs records
get my dental records
immunization record
vaccine record
copy of my shot records
proof of vaccination
how can i obtain my file
fax for medical records
authorization to release information
i need my visit summary
discharge papers
vaccination record for school
after visit summary
can my lawyer get my records
records for disability
download my records
need paperwork from my chart
medical history copy
I need a copy of my records
how do I request my chart
please send me my file
who do I ask for records
need my immunization record
can I get my notes from the last visit
how much for copies of records
how long do you keep records
my lawyer needs my records
proof of vaccination please
copy of my file`,
    `necesito una copia de mi expediente
como obtengo mis records medicos
quiero mi historial medico
copia de mis radiografias
cuanto tardan en dar el expediente
cobran por la copia
necesito el carnet de vacunas
registro de vacunas
comprobante de vacunacion
solicitar expediente
necesito mis documentos medicos
record medico de mi hijo
resumen de mi visita
autorizacion para dar mis datos
quiero mis placas
quiero copia de mi expediente
como pido mi historial
necesito mis radiografias
me mandan mis archivos
cuanto cobran por las copias
necesito la cartilla de vacunas
pedir mi expediente medico
como consigo mi expediente
como solicito mis papeles`,
  ),
  topic(
    'records-transfer',
    'Transfer records',
    'Transferir el expediente',
    `transfer my records to another doctor
can you send my records to my new dentist
send my xrays to another office
how do i have my old records sent to you
get my records from my previous doctor
can you request my records from my old office
forward my chart to a specialist
fax my records to
i am moving and need my records transferred
did you receive my records
move my file to your practice
have my former dentist send xrays
where should my old doctor send my records
transfer of care
move my dental records from another practice
can you get my files from my last clinic
email xrays to my orthodontist
records transfer
send my notes to my primary doctor
i switched doctors can you forward everything
share my records with the hospital
bring over my records
transfering records
do you need records from my last dentist
how do i get my xrays over to you
request records from prior provider
can you get my records from my old doctor
send my records to another doctor
transfer my x-rays to you
how do my files get from my last dentist to you
forward my chart to my specialist
I'm moving away, please send my records
do I sign a release
do you request the records or do I
my new clinic needs my file from you
have you received my records from the other office
moving away, please send my file to my next doctor
send my chart to another office
my new doctor needs my history
forward my file
get my records from my previous office
hand my chart over to a different clinic`,
    `transferir mi expediente
pueden mandar mis records a otro doctor
manden mis radiografias a otro dentista
como traigo mi expediente de otro doctor
pueden pedir mi expediente a mi doctor anterior
pasar mis records a otra clinica
ya recibieron mis records
me mudo y necesito mi expediente
enviar mi historial a un especialista
donde mandan mi expediente
cambiar de doctor expediente
mandar mis placas
piden expediente del dentista anterior
compartir mi expediente
traslado de expediente
pueden pedir mis archivos a mi doctor anterior
manden mi expediente a otro doctor
como traspaso mi historial
ya les llegaron mis radiografias del otro dentista
me mudo, pueden mandar mis papeles
firmo algo para que manden mi expediente`,
  ),
  topic(
    'test-results',
    'Test results',
    'Resultados',
    `are my results in
when will i get my test results
lab results
how do i get my results
did my blood work come back
are my labs back yet
how long do results take
how will i be told my results
where can i see my results
report for my sample
send my reports
did you send the report to my doctor
collect my report
report by whatsapp
can you tell me my results
results of my xray
i did a test last week any news
pick up my report
pick the report up in person
send the report to my doctor by email
is my report ready
when is my report ready
can i get my report by email
my biopsy results
will the doctor call with results
no one called me with my results
mri results
can i get results over the phone
results pls
report not received
why cant i see my results
download lab report
check results status
when do I get my results
have my labs come back
how do I see my results
are my test results ready
will someone call with the results
what did my x-ray show
I'm waiting on bloodwork
can you read me my results
no one called me about my test
where do I pick up my results
any word on my labs
news about my tests
has the lab sent my results
did my labs come in
anything back from the lab
how did my bloodwork turn out
news on my scan
are the findings ready`,
    `ya estan mis resultados
cuando salen mis resultados
resultados de laboratorio
como veo mis resultados
ya llegaron mis analisis
cuanto tardan los resultados
donde recojo mis resultados
me pueden dar mis resultados
resultados de mi prueba
me llaman con los resultados
nadie me ha llamado con mis resultados
quiero saber mis resultados
esta listo mi reporte
me mandan los resultados por correo
resultado de la biopsia
cuando estan mis resultados
ya salieron mis examenes
me van a llamar con los resultados
estoy esperando mi analisis
donde recojo los resultados`,
  ),
  topic(
    'prescription-refill',
    'Prescription refills',
    'Surtir recetas',
    `refill my prescription
i need a refill
how do i get a refill
can you send my refill to the pharmacy
prescription renewal
renew my meds
im out of my medication
refill request
my pharmacy says they need approval
did you send my prescription
can the doctor call in a prescription
my script wasnt sent
change my pharmacy
send it to cvs instead
how long do refills take
do i need a visit for a refill
rx refill
can you refill it early
prescription not at the pharmacy
need my inhaler refilled
90 day supply
who do i call for refills
can i request refills online
refil my meds pls
prescription question
do you prescribe medication
renew my prescription
I'm almost out of my meds
can you call it in to my pharmacy
my refills ran out
pharmacy says no refills left
how do I ask for more medication
refill my inhaler
my prescription expired
need my medicine renewed
can I get a three month supply
was my refill approved
refil
could the doctor send more of my tablets
prescription ran out
I'm low on my pills
who renews my meds
running out of tablets
I'm almost out of my pills
need more of my medicine
my bottle is empty, what do I do
one more month of my prescription`,
    `necesito resurtir mi receta
quiero mi receta
como pido un refill
se me acabo la medicina
pueden mandar mi receta a la farmacia
renovar receta
la farmacia dice que falta autorizacion
ya mandaron mi receta
cambiar de farmacia
cuanto tarda el refill
necesito mis medicinas
mandar receta
me pueden dar otra receta
resurtir medicamento
puedo pedir receta en linea
necesito mas medicina
se me acaban las pastillas
me renuevan la receta
pueden surtir mi medicamento
la farmacia dice que ya no hay refills
quiero un refill
me mandan mas medicina
ya se vencio mi receta
que me surtan otra vez
otra vez mi medicina por favor`,
  ),
  topic(
    'prescription-transfer',
    'Transfer a prescription',
    'Transferir una receta',
    `transfer my prescription to you
how do i transfer prescriptions from another pharmacy
can you take over my prescription
i want to switch pharmacies
bring my script from walgreens to you
can i move my rx here
transfer my meds to your pharmacy
change pharmacies
switch my prescriptions over
can you call my old pharmacy to get my prescription
have my prescriptions moved
transfer refill from another store
how to shift my prescription
move prescriptions to a different pharmacy
pharmacy transfer
take my prescription from another pharmacy
can i bring a prescription from another doctor
transfer rx
get my prescription sent over from my other drugstore
transfering prescription
move all my meds to you
i use another pharmacy and want to change
can i change where my prescription is filled
transfer controlled prescription
prescription transfer
send my prescription to a different pharmacy
change the pharmacy you have for me
use the walgreens on main instead
my pharmacy closed, use another
the prescription went to the wrong store
can you resend it to cvs
update my preferred pharmacy
I moved, new pharmacy please`,
    `transferir mi receta
pasar mi receta a su farmacia
como cambio mi receta de otra farmacia
quiero cambiar de farmacia a ustedes
mover mis recetas
pueden llamar a mi otra farmacia
traer mi receta de otra farmacia
traslado de receta
cambiar mis medicinas a su farmacia
pueden surtir una receta de otra farmacia
traspasar receta
mi receta esta en otra farmacia
quiero surtir aqui mi receta
transferencia de receta
pasar mis medicamentos para aca
cambien mi farmacia
manden la receta a otra farmacia
la receta se fue a la farmacia equivocada
mi farmacia cerro, pueden usar otra
quiero cambiar de farmacia`,
  ),
  topic(
    'pharmacy-stock',
    'What is in stock',
    'Existencias',
    `do you have this medicine in stock
is it in stock
do you carry vitamins
do you sell thermometers
do you have ibuprofen
do you have cough syrup
do you have amoxicillin 500
is this medication available
do you sell contact lens solution
is insulin in stock
do you keep pregnancy tests
do you sell creams
flu test kits for sale
do you have the generic
can i buy mouthwash there
do you sell electric toothbrushes
do you sell products
do you sell formula
do you sell ear plugs
any eye drops
got any sunscreen
do you sell it
any stock of masks
do you keep syringes
what brands do you carry
when will it be back in stock
out of stock
medicine availability
do you keep blood pressure monitors
can i order products from you
need to buy bandages
do you have a pharmacy on site
is there a pharmacy in the building
how much is the medicine
do you stock allergy tablets
do you have test kits
i need a strip of tablets
do you sell medicine at the office
can I buy vitamins there
do you have this drug in stock
is there a pharmacy on site
do you sell toothbrushes
can I pick up medication at the clinic
do you carry supplements
do you dispense prescriptions
is there a generic you stock`,
    `tienen esta medicina
hay en existencia
tienen ibuprofeno
tienen paracetamol
venden termometros
venden vitaminas
tienen el generico
hay farmacia ahi
cuando les llega
tienen jarabe para la tos
esta disponible este medicamento
venden cepillos electricos
puedo comprar ahi la medicina
que marcas tienen
venden productos
tienen insulina
venden medicamentos
tienen farmacia ahi
hay cepillos en venta
tienen este medicamento
puedo comprar vitaminas con ustedes`,
  ),
  topic(
    'order-status',
    'Order status',
    'Estado de un pedido',
    `where is my order
track my order
has my order shipped
when will my order arrive
are my glasses ready
are my contacts in
is my crown back from the lab
is my prescription ready for pickup
my medicine hasnt arrived
reorder the same as last time
order status
when can i pick up my order
is my delivery coming today
my package hasnt arrived
did my retainer come in
is my night guard ready
do you deliver
can you ship it to me
whats taking my order so long
is my order ready
my delivery is late
status of my order
can i change my delivery address
i havent received my order
is it ready for pickup
when do my aligners come in
cancel my order
did my glasses come in
are my contacts ready for pickup
has my crown come back from the lab
when will my night guard be ready
status of my prescription order
is my hearing aid ready
can I pick up my aligners
my medication delivery is late
did the lab send back my dentures
has my package been sent
did my things arrive at the office`,
    `donde esta mi pedido
ya llego mi pedido
cuando llega mi orden
ya estan mis lentes
esta lista mi receta para recoger
rastrear mi pedido
estado de mi pedido
ya esta mi corona
cuando recojo mi pedido
no ha llegado mi paquete
hacen entregas a domicilio
me lo pueden enviar
ya esta listo mi pedido
mi envio esta tardando
ya llegaron mis lentes de contacto
ya llego mi corona
cuando recojo mis lentes
ya estan mis lentes de contacto
ya puedo recoger mi guarda`,
  ),
  topic(
    'school-forms',
    'School and camp forms',
    'Formularios escolares',
    `can you fill out a school form
school physical form
camp form
vaccination form for school
daycare form
sports form signed
i need a form signed by the doctor
how long do forms take
is there a fee to fill out forms
college health form
immunization form for kindergarten
can i drop off a form
fmla paperwork
disability forms
can the doctor complete my fmla
dmv form
handicap placard form
employment physical form
adoption paperwork
form for my sons school
medication form for school
wic form
who fills out paperwork
foster care forms
sign a form
sports physical form
my kid needs a form for camp
daycare wants a health form
school needs vaccination paperwork
sign a form for school
where do I drop off the form
how long to fill out forms
athletic form for my son
a sheet the school wants signed
fill this in for the school nurse
physical form to sign`,
    `pueden llenar un formulario de la escuela
forma de la escuela
formulario de vacunas para la escuela
forma para deportes
necesito que firmen un papel
cuanto tardan en llenar formularios
cobran por llenar formas
formulario para guarderia
papeles de incapacidad
forma fmla
formulario para campamento
pueden firmar la forma de mi hijo
forma para el trabajo
permiso de estacionamiento para discapacitado
puedo dejar un formulario
llenan formas para la escuela
necesito un papel para la guarderia
la escuela pide las vacunas
me firman la hoja del campamento
donde dejo la forma de la escuela`,
  ),
  topic(
    'work-note',
    'Notes for work or school',
    'Justificantes',
    `i need a doctors note
note for work
can i get an excuse for school
work excuse
school absence note
return to work note
proof i was at my appointment
can you fax a note to my job
sick note
do you give notes for missing work
letter for my employer
letter that i was seen today
excuse slip
jury duty letter
letter for my landlord
note for gym
travel letter
accommodation letter for work
letter of medical necessity
dentist note for school
need a note saying i was there
can you write me a letter
my boss wants a note
absence letter
restriction note for work
can I get a note for work
excuse for missing school
note that I was at the office
my employer needs a note
do you give sick notes
paper saying I had an appointment
fill out my leave papers
fmla paperwork
proof of visit
a paper for my boss
proof that I was at the doctor
excuse for school
something for my employer`,
    `necesito un justificante
nota para el trabajo
justificante para la escuela
carta para mi jefe
comprobante de que fui a mi cita
excusa medica
nota del doctor
constancia medica
me dan un papel para el trabajo
carta para regresar a trabajar
pueden hacerme una carta
permiso medico para faltar
nota de ausencia
carta para la corte
dan incapacidad
me dan una nota para el trabajo
comprobante de que fui a la cita
nota para la escuela
mi jefe pide una nota`,
  ),
  topic(
    'prior-authorization',
    'Prior authorization',
    'Autorización previa',
    `has my prior authorization been approved
prior auth
what is a prior authorization
do you need pre approval from insurance
pre authorization status
insurance says they need more information from you
how long does authorization take
precertification
did you send the authorization to my insurance
my insurance is waiting on you
preauthorization for surgery
predetermination
can you submit a pre determination
do i need an authorization
authorization number
my prior authorization was denied
appeal an insurance denial
peer to peer
who handles prior auths
get approval from insurance before treatment
pre-approval
was the procedure approved by insurance
auth for my medication
authorization expired
status of the approval
does this need prior approval
was my authorization sent
the insurance needs a pre auth
has it been approved by insurance
how long does approval take
my insurance denied it
who sends the prior auth
preauthorization status
waiting on the insurance to approve`,
    `autorizacion previa
ya aprobo mi seguro
necesito autorizacion del seguro
cuanto tarda la autorizacion
mi seguro pide mas informacion
mandaron la autorizacion
que es una autorizacion previa
preautorizacion
el seguro nego la autorizacion
apelar una negacion
se necesita aprobacion del seguro
estado de mi autorizacion
numero de autorizacion
ya esta aprobado el tratamiento
autorizacion para mi medicina
ya aprobo el seguro
necesito autorizacion previa
ya mandaron la autorizacion
cuanto tarda la aprobacion del seguro
el seguro lo nego`,
  ),
  topic(
    'fax-email',
    'Fax and email',
    'Fax y correo',
    `what is your fax number
fax
email address
what is your email
can i email you
where can i fax documents
can i send you a document
how do i send you my papers
can i text you
do you have a text number
whats your email adress
mailing address
where do i mail my payment
secure email
can i email my xrays
send documents
who do i email
contact email
fax number for referrals
can i upload a file
is there a contact form
do you use whatsapp
social media
are you on facebook or instagram
how do i reach you by email
what's your email
what's the fax number
where do I fax the form
do you have an email address
who do I send documents to
how do I send you a file
can I scan and send it
office email?
may I send you a document
how do I get a document to you
your email address
send you a fax
where do I email`,
    `cual es su numero de fax
cual es su correo
correo electronico
puedo mandar un email
a donde mando los documentos
numero de fax
puedo mandar mensaje de texto
tienen whatsapp
donde envio mis papeles
direccion de correo
puedo enviar un documento
tienen facebook
cual es el email
les puedo escribir por correo
puedo mandar fotos por correo
tienen fax
a donde mando un documento
cual es el numero de fax
como les envio un archivo
a que correo escribo`,
  ),
];
