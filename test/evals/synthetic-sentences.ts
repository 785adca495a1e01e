/** The sentences of the generated set: each slot in braces is filled with an invented identifier. No sentence comes from anywhere. */

/** What is typed in any letter case. */
export const TEMPLATES = `hi, my name is {name} and I would like to come in next week
This is {name}, can you call me back at {phone}?
{name} here, is the office open on Saturday?
I'm writing for my son {given}. His date of birth is {date}
my daughter {given} {surname} needs a cleaning
can i move the appointment for {name} from {date} to another day
I was seen on {date} at {facility} and need the records
please send it to {street}, {town}
I live in {town} and do not drive, is there a bus?
my zip is {zip}, do you have an office near me
we moved here from {town} in 2019
my grandmother is {old} years old, is there a ramp
she is {old} and uses a wheelchair
you can text {phone} or email {email}
fax it to {fax} please
reach me at {email}, thanks
my ssn is {ssn} if you need it
the last 4 of my social are {ssn4}
MRN: {mrn}. When do you close today?
my chart number is {mrn} and I want a copy of the x-ray
member id {plan}, do you take this plan?
the policy number is {plan} and the group has changed
I paid with the card {account} and want a receipt
my account number is {account}
driver's license {license} is what I used to check in
my car is in the lot, plate {plate}
the pump has the serial number {serial}
my page is {url}
I am writing from {ip}, the form does not load
confirmation {code}, I need to cancel
Dear Dr. {surname}, how late are you open on Friday?
Thanks for your help, {name}
thank you! {name}
Does Dr. {surname} still work on Mondays?
my husband {given} had his crown placed on {date}
{name}. {date}. do you take new patients?
dob {date}, phone {phone}, name {name}
patient: {name}, dob: {date}, mrn {mrn}
hola, me llamo {name} y necesito una cita
soy {name}, mi telefono es {phone}
mi fecha de nacimiento es {date} y vivo en {town}
mi esposo {given} {surname} tiene una pregunta sobre el horario
mi numero de cuenta es {account}
gracias, {name}
is {word} at the front desk
is {word} working today
is doctor {word} in on fridays
ask {word} to call me back
tell {word} i said thanks
is it safe for {word} to take ibuprofen
i am here to pick up for {word}
the hygienist {word} is great
my son {word} has a chipped tooth
soy {word}, ¿tienen citas?
soy la hermana de {word}
i had an mri at {plain} and need a copy
my records are at {plain}
we live on {way}
i'm at {corner}
me operaron en el hospital {surname}
my cell is {spoken}
mi celular es {hablado}
my number is {apart}
my instagram: {handle}
username: {handle}
came in on the {ordinal}
surgery was {half}
fell down on {holiday}
Can {name} take ibuprofen with lisinopril? DOB {date}
What is the prognosis of CKD stage 3 in {surname}, MRN {mrn}?
how often should {word} get an A1c, she is {old}
{surname}, {given}: hgb 9.2, ferritin 8, what next?
my neighbor {surname} had the same surgery at {facility}
the booking is under {surname}
nombre: {name}
busco al doctor {surname}
para mi hija {given}, nacida el {date}`.split('\n');

/** What only capitals give away: typed as it is written here. */
export const CAPITALISED = `i work for {employer}
employer: {employer}
I teach at {employer} and need a note
my twins {oak} and {oak} are due for a cleaning
my old dentist was Smile Zone of {bigtown}
we stayed at {foreign}
mail it to {foreign}
my address is {foreign}`.split('\n');

/** Questions of a front desk with nothing in them that tells who asks. */
export const CLEAN = `What time do you open on Saturday?
Do you take Delta Dental or Cigna?
how much is a crown without insurance
Can I pay $150 now and the rest in 3 months?
Do you see kids under 5?
is there parking near the entrance
My appointment is at 9:45 am, can I come 10 minutes late?
Do you have an opening on Thursday or Friday afternoon?
i take 500 mg of amoxicillin twice a day, is that a problem before a cleaning
My blood pressure was 120/80 last time
do you treat Crohn's disease or only refer
My daughter is 7 years old and scared of the dentist
Where do I send the new patient forms?
Is Medicaid accepted for adults?
how long does a root canal take
I need a referral for an MRI, who do I ask
Will you be open on Thanksgiving?
May I bring my service dog?
Do you mark the dates on a calendar?
I hope the price is not over $300
Can you explain the difference between a PPO and an HMO?
thank you so much for your help
what should I bring to my first visit
Do you offer Invisalign payment plans?
¿Aceptan pacientes nuevos?
¿A qué hora abren los sábados?
necesito cancelar mi cita de mañana
¿Cuánto cuesta una limpieza sin seguro?
me duele una muela desde hace 2 días
¿Hablan español en la oficina?
Is the COVID-19 booster available for a 65 year old?
Can vitamin B12 shots be given by the nurse?
I graduated in 2015 and lost my insurance in 2022
do you do teeth whitening before a wedding
Are the rooms accessible by wheelchair?
is price available online
is parking at the back
the doctor will call, right?
ask may i come in
what is an Explanation of Benefits (EOB)
is United Healthcare PPO in network
I was at the urgent care, do you need the papers
do you work with Delta Dental
my A1c was 7.2 and my LDL is 131
what to do for lead poisoning
mi niña tiene fiebre de 39
¿aceptan Medicaid y CHIP?
can i swap Lipitor for Crestor
do you carry the Kyleena IUD
does GoodRx work at your pharmacy
how much for a cleening at the same apointment?`.split('\n');
