/** Built-in topics: insurance and paying. */
import { type Topic, topic } from './topic.ts';

export const MONEY_TOPICS: readonly Topic[] = [
  topic(
    'insurance-general',
    'Which insurance do you take?',
    '¿Qué seguros aceptan?',
    `what insurance do you take
which insurances do you accept
do you take insurance
do you accept insurance
insurance
list of insurance plans
what plans are you in network with
are you in network with my plan
do you take my plan
is my insurance accepted
can i use my insurance
do you work with insurance companies
do you bill insurance
will you file my claim
do you submit claims
insurance accepted
do you accept ppo
which hmo do you accept
do you take dental insurance
do you take health insurance
do u take my ins
what carriers do you contract with
are you a preferred provider
what kinds of coverage do you accept
insurance providers list
whats your insurance policy
can you check whether you take my insurance
i have insurance through work do you take it
insurence
do you participate with any insurances
do you accept this plan
what is your policy on insurance
are you in network
which networks do you belong to
do you take {plan}
are you in network with {plan}
do you accept {plan} insurance
i have {plan}
is {plan} ok
which plans do you accept
what insurance companies do you work with
list of insurances
will you file the claim for me
what networks are you in
is any insurance ok
do you participate with ppo plans
which carriers
are hmos accepted
do you work with most insurers
which insurances work with you
what plans can I use there
are you good with my health plan
do y'all take insurance
which plans can I use there
what coverage works with you
whose insurance do you take
what insurers do you deal with
which carriers are accepted`,
    `que seguros aceptan
aceptan seguro
aceptan mi seguro
toman seguro
reciben seguro medico
que planes aceptan
trabajan con aseguranza
que aseguranzas aceptan
agarran mi aseguranza
lista de seguros
estan en la red de mi seguro
aceptan seguro dental
puedo usar mi seguro
con que aseguradoras trabajan
tengo seguro lo aceptan
aceptan {plan}
toman {plan}
tengo {plan}
toman mi seguro
con que companias trabajan
estan en la red
aceptan aseguranza
que planes reciben
ustedes le cobran al seguro
que seguro manejan
trabajan con aseguranzas`,
  ),
  topic(
    'out-of-network',
    'Out of network',
    'Fuera de la red',
    `are you out of network
what is an out-of-network provider
what does oon mean
what if you are not in my network
can i come if you dont take my insurance
do you accept out of network benefits
out of network
oon benefits
will my plan pay if you are out of network
my insurance isnt on your list
you dont take my insurance what can i do
do you file out of network claims
i can be reimbursed by my insurance
how does out of network work
is it more expensive out of network
non participating provider
why dont you take insurance
why are you not in network
benefits of not using insurance
advantages of paying without insurance
my plan is not accepted can i still be seen
can i still see you with a different insurance
do you help with reimbursement
out-of-network reimbursement
single case agreement
gap exception
what are out of network costs
do you see people out of network
can I still come if you're not in my network
what if my plan isn't one you take
do you have out of network rates
will my insurance reimburse me if you're out of network
how do out of network benefits work with you
you don't take my insurance, can I pay and claim it
not contracted with my plan, now what
my insurance isn't on the list
you're not on the list of my plan
my plan doesn't list you
you are not in my directory`,
    `estan fuera de la red
que pasa si no aceptan mi seguro
puedo ir si no toman mi seguro
fuera de red
mi seguro no esta en la lista
como funciona fuera de la red
mi plan paga fuera de la red
por que no aceptan seguro
es mas caro fuera de la red
me reembolsa mi seguro
ayudan con el reembolso
no estan en mi red puedo ir
beneficios fuera de la red
si no aceptan mi aseguranza que hago
puedo atenderme aunque no tomen mi seguro
y si no aceptan mi seguro
atienden fuera de la red
puedo pagar y que el seguro me reembolse
que pasa si no estan en mi plan`,
  ),
  topic(
    'medicaid-medicare',
    'Medicaid and Medicare',
    'Medicaid y Medicare',
    `do you take medicaid
do you accept medicare
medicaid patients
are you a medicaid provider
medicare assignment
do you see people with state insurance
government insurance
public insurance
do you take chip
children on medicaid
do you accept kids medicaid
medicaid for adults
do you take medicaid for braces
medicare advantage plans accepted
is medicare accepted
im on medicare
i have medicaid
does medicare cover this
does medicaid pay
do you accept state medical
do you take medical assistance
managed medicaid plans
do you take low income insurance
medicare and medicaid dual
are you accepting medicaid right now
welfare insurance
do you take obamacare
I have medicare part b
do you see kids on chip
I'm on state insurance
do you take medicare advantage
my daughter has medicaid
do you accept government insurance
we have a medicaid card
is the state's children's plan ok
are seniors on medicare welcome`,
    `aceptan medicaid
aceptan medicare
tengo medicaid
tengo medicare
toman seguro del estado
aceptan seguro del gobierno
reciben medicaid para ninos
atienden con medicaid
aceptan medi-cal
seguro publico
aceptan el seguro de bajos ingresos
agarran medicaid
toman medicare advantage
medicaid para adultos
aceptan chip
toman medicare
mi hijo tiene chip
tengo seguro del estado
reciben seguro del gobierno
ven a personas con medicare`,
  ),
  topic(
    'insurance-card',
    'Changed or new insurance',
    'Cambio de seguro',
    `my insurance changed
i have new insurance
how do i update my insurance
i got a new insurance card
do you need a copy of my card
can i send a picture of my insurance card
where do i upload my insurance card
why do you need my insurance card again
i lost my insurance card
i dont have my card with me
new insurance information
add my secondary insurance
i switched jobs and have a new plan
do i need my card every visit
i forgot my insurance card
change the insurance on file
update insurance info
i have two insurances
my spouse plan changed
i dont have my member id
can you look up my insurance
how do i give you my insurance information
insurance card copy
can you verify my insurance
check my benefits before my visit
where do I send my card
can I upload a photo of my card
I lost my card, can you still look me up
do you need the front and back of the card
here is my new insurance info
my job changed plans, how do I tell you
why do you need my card again
I have a different policy now
where do I give you my new policy`,
    `cambie de seguro
tengo seguro nuevo
como actualizo mi seguro
tengo nueva tarjeta
puedo mandar foto de mi tarjeta del seguro
perdi mi tarjeta del seguro
no tengo mi tarjeta
por que piden la tarjeta otra vez
tengo dos seguros
actualizar mi aseguranza
cambiar el seguro en mi expediente
donde subo mi tarjeta
se me olvido la tarjeta del seguro
pueden verificar mi seguro
tengo un segundo seguro
cambie de aseguranza
donde mando foto de mi tarjeta`,
  ),
  topic(
    'coverage-question',
    'What a plan pays',
    'Qué paga un plan',
    `will my insurance cover this
does insurance cover {service}
what does my insurance pay for
is a {service} covered by insurance
how much will my insurance cover
will insurance pay for my visit
what is my copay
how much is the co-pay
how much is my copayment
specialist copay
what will i owe after insurance
how much is my deductible
what is a deductible
what does coinsurance mean
what is a copay
explain my benefits
is preventive care covered
are cleanings covered at 100 percent
does my plan cover braces
do i have to pay a copay
will i have out of pocket costs
whats an out of pocket maximum
how much is left of my benefits
yearly maximum
is it covered
does {plan} cover {service}
what does {plan} pay
will {plan} cover my visit
what percentage does insurance pay
what is an eob
what is the difference between hmo and ppo
coverage for therapy
does my plan pay for telehealth
are vaccines covered
how much does my insurance pay
will insurance pay for this
what's my copay
do I have a deductible
what percent is covered
will I owe anything after insurance
how much out of pocket with my plan
what does my plan pay for
are cleanings free with insurance
can you check my benefits
what's the difference between copay and deductible
do I have to pay the rest
is a specialist visit covered
what share does insurance pick up
how much of it do they pay
will they pay everything
how much would I have to pay with my insurance
how much will my plan pick up
what part is on my plan
does my plan pay for all of it
what would I still owe after insurance
is it paid in full by insurance`,
    `mi seguro cubre esto
cuanto cubre mi seguro
cubre el seguro la limpieza
que cubre mi plan
cuanto voy a pagar con seguro
cuanto es mi copago
que es un deducible
que es copago
esta cubierto por el seguro
el seguro paga la consulta
cuanto me queda de beneficios
cubren los frenos
mi plan paga la terapia
el seguro cubre las vacunas
que porcentaje paga el seguro
{plan} cubre {service}
me cubre el seguro
lo cubre mi seguro
cuanto paga la aseguranza
cual es mi copago
cuanto pongo yo y cuanto el seguro
pueden revisar mis beneficios
tengo que pagar la diferencia
cuanto tendria que pagar con mi seguro
que parte paga el seguro
cuanto me toca pagar`,
  ),
  topic(
    'cost',
    'Prices',
    'Precios',
    `how much does it cost
how much is a visit
what are your prices
price list
how much do you charge
what is the fee for a consultation
cost of a {service}
how much for a {service}
what does a {service} cost
fees
rates
how much is an exam
how much per session
what do you charge per hour
how expensive is it
is it expensive
ballpark price
can i get a quote
estimate please
how much would i pay
how much is the first visit
what is the price of a checkup
do you have a price sheet
what will it cost me
how much is it without insurance
good faith estimate
whats the going rate
are your prices reasonable
do you price match
how much u charge
cost for new patient
how much is it
what do you charge
how expensive is a visit
do you have a price list
what's the fee for a consultation
how much for a new patient
can I get an estimate
what will it run me
are you expensive
cost of a regular checkup
price please
can you quote me a price
how much is it to be seen
is the consultation free
give me a rough price
what would an exam cost me roughly
are you pricey
how steep are your prices
rough price for a visit
ballpark cost
what will I be charged for a first visit
what does it run
give me an idea of the price
how expensive are you
what do people usually pay
about how much is an exam`,
    `cuanto cuesta
cuanto cobran
cuales son sus precios
lista de precios
cuanto vale la consulta
cuanto sale
precio de {service}
cuanto cuesta {service}
cuanto cobran por la primera visita
cuanto es por sesion
me puede dar un presupuesto
cuanto voy a pagar
costo de la consulta
es caro
cual es la tarifa
que precio tiene
cuanto me sale sin seguro
cuanto cobran por consulta
me da precios
cuanto me sale
tienen lista de precios
es cara la consulta
la primera consulta es gratis
que tan caros son`,
  ),
  topic(
    'payment-methods',
    'Ways to pay',
    'Formas de pago',
    `how can i pay
what forms of payment do you accept
do you take credit cards
do you accept cash
can i pay with a check
do you take american express
apple pay
venmo
zelle
paypal
can i pay online
where do i pay my bill
pay my bill online
how do i make a payment
payment options
can i pay by phone
do you accept debit
when do i have to pay
is payment due at the visit
do i pay up front
cash or card
can i leave a card on file
do you take visa
can i split payment between two cards
payment methods
credit cards accepted
is there a fee for using a credit card
is cash ok
are checks accepted
venmo or zelle?
can I pay with my phone
debit cards?
do you take discover
which cards do you accept
can I tap to pay
can I pay by card over the phone
do you accept gift cards or only money
can I split it between two cards
do you take plastic
write a check
paying by check`,
    `como puedo pagar
que formas de pago aceptan
aceptan tarjetas de credito
aceptan efectivo
puedo pagar con cheque
aceptan tarjeta de debito
puedo pagar en linea
donde pago mi cuenta
aceptan zelle
metodos de pago
cuando tengo que pagar
se paga antes o despues
puedo pagar por telefono
aceptan visa
pago con tarjeta
opciones de pago
aceptan tarjeta de credito
puedo pagar en efectivo
reciben cheques
toman american express
puedo pagar con el celular
que formas de pago tienen
puedo pagar con dos tarjetas`,
  ),
  topic(
    'payment-plans',
    'Paying over time',
    'Pagos en plazos',
    `do you have payment plans
can i pay monthly
can i pay in installments
financing
do you offer financing
carecredit
do you take care credit
can i make payments
pay over time
i cant afford to pay all at once
monthly payments
minimum down payment
is there a credit check
interest free financing
do you finance braces
payment arrangement
can i break up the cost
affirm or sunbit
how do i apply for financing
zero interest plan
do you work with people on payments
pay a little each month
finance options bad credit
sunbit
lending club
is there a finance charge
can I pay over time
do you have financing
can I make installments
do you take carecredit
I can't pay it all at once
is there interest on the plan
can you break up the cost
how much down
do you check credit for financing
can I put it on a plan
pay as I go?
spread payments out
spread the cost over months
bit by bit payments
can I spread the cost out
pay a bit each month
let me pay in pieces
split the total into smaller payments
could I pay it over time
is there a way to finance it
small payments instead of all at once`,
    `tienen planes de pago
puedo pagar en pagos
puedo pagar a plazos
pagos mensuales
dan financiamiento
se puede pagar poco a poco
aceptan carecredit
dan facilidades de pago
puedo dar un enganche
hay que tener buen credito
revisan el credito
cuanto es el pago minimo
pago en abonos
ofrecen credito
financian el tratamiento
no puedo pagar todo junto
tienen financiamiento
dan mensualidades
no puedo pagar todo de una vez
cobran intereses
cuanto hay que dar de enganche
aceptan pagos chiquitos
pagar poco a poco
ir pagando cada mes`,
  ),
  topic(
    'self-pay',
    'Without insurance',
    'Sin seguro',
    `i dont have insurance
what if i have no insurance
can i be seen without insurance
uninsured
self pay rate
cash price
do you have a discount for cash
membership plan
dental savings plan
do you see uninsured patients
paying out of pocket
no insurance
how much without insurance cash pay
discount for uninsured patients
do you have an in house plan
office discount plan
i lost my insurance can i still come
do i need insurance
is insurance required
private pay
do you have specials
any deals or coupons
promotions
new patient special
senior discount
military discount
student discount
family discount
I have no insurance
do you see people without insurance
what's the cash price
is there a discount for paying cash
what's the self pay rate
I lost my coverage, can I still come
what if I'm uninsured
do you have a plan for people with no insurance
membership for the uninsured
cheaper if I pay cash?
no coverage at the moment
nobody insures me
I don't have coverage, what now
I'm uninsured
my insurance ended, what now
no coverage at all
paying on my own
what do people without a plan do
I lost my coverage`,
    `no tengo seguro
que pasa si no tengo seguro
atienden sin seguro
puedo ir sin seguro
precio sin seguro
tienen descuento si pago en efectivo
tienen plan de descuento
tienen membresia
pago particular
pago de mi bolsillo
perdi mi seguro
es necesario tener seguro
hay promociones
tienen ofertas
descuento para personas mayores
cuanto cuesta sin aseguranza
cuanto cobran sin aseguranza
hay descuento si pago en efectivo
que precio es de contado
perdi mi seguro, me atienden
tienen plan para los que no tienen seguro
no cuento con seguro`,
  ),
  topic(
    'sliding-scale',
    'Help with costs',
    'Ayuda con los costos',
    `do you have a sliding scale
sliding fee
do you offer reduced fees
financial assistance
help paying my bill
low income options
i cant afford it
low cost care
income based pricing
charity care
do you do pro bono
hardship program
is there help for people with no money
free clinic
free care
discount based on income
assistance program
i lost my job can you lower the fee
do you offer scholarships for therapy
reduced rate sessions
affordable options
cheap options
can i get a lower price
any grants for dental care
i am on a fixed income
do you help poor families
fees based on income
I'm on a tight budget, is there help
low income rates
is there financial assistance
can I get a reduced fee
I can't afford the full price
do you help people who can't pay
are there grants or charity care
student rate?
I don't earn much, is it cheaper
price by income
money is tight, any lower rate
help for low income
do you charge by what people make`,
    `tienen escala segun ingresos
ayuda economica
ayuda para pagar
programas de bajos ingresos
no puedo pagar
hay descuento por bajos ingresos
asistencia financiera
tarifa reducida
atencion gratuita
clinica gratis
hay ayuda si no tengo dinero
precio segun lo que gano
me quede sin trabajo hay ayuda
opciones economicas
algo mas barato
cobran segun el ingreso
hay ayuda economica
tienen tarifa reducida
gano poco, me pueden ayudar
no me alcanza para pagar
hay apoyo para gente de bajos recursos`,
  ),
  topic(
    'hsa-fsa',
    'HSA and FSA',
    'HSA y FSA',
    `do you take hsa
can i use my fsa card
hsa card accepted
flexible spending
health savings account
can i pay with my hsa
fsa eligible
do you accept fsa
is this hsa eligible
flex card
benefit card
can i use flex dollars
receipt for my fsa
hsa receipts
my fsa wants an itemized receipt
flex spending before year end
letter of medical necessity for hsa
health spending account debit card
use my hra
does fsa cover whitening
do you take health savings cards
pretax money
can i use the money in my health savings
fsa or hsa
hsa fsa
can I use my hsa
do you take fsa cards
is it eligible for flex spending
health savings account accepted?
can I pay with pre tax money
use my benefits card
does my medical spending account work
will the hsa card go through`,
    `aceptan hsa
puedo usar mi tarjeta fsa
aceptan tarjeta hsa
cuenta de ahorros para la salud
puedo pagar con mi hsa
aceptan fsa
cuenta de gastos flexibles
recibo para mi fsa
tarjeta de beneficios
puedo usar mi cuenta flexible
mi fsa pide recibo
se puede pagar con hsa
tarjeta flex
cuenta flexible
hsa o fsa
puedo usar mi hsa
sirve la tarjeta de ahorro de salud
puedo pagar con mi cuenta flexible`,
  ),
  topic(
    'bill-question',
    'Questions about a bill',
    'Preguntas sobre una factura',
    `i have a question about my bill
why did i get a bill
who do i talk to about billing
billing department
billing question
i think my bill is wrong
i was overcharged
how much do i owe
what is my balance
i got charged twice
dispute a charge
explain this charge
i already paid this
i got a collections letter
did my insurance pay
claim was denied what now
resend my bill
i never got a bill
can you send me an invoice
i need a refund
when will i get my refund
statement question
i got a bill but i have insurance
talk to someone about my invoice
error on my statement
outstanding balance
why do i owe money
what is this charge for
I was charged too much
what is this charge
I got an invoice I don't understand
why was I billed
my statement is wrong
did my payment go through
what do I owe
can I see my balance
who handles billing
my card was charged and I don't know why
there is a double charge on my card
my insurance should have paid this bill
the amount looks wrong
you charged me two times
money was taken twice
I owe money according to this letter
this charge is wrong
I think you billed me twice
I don't recognize this amount
there's a mistake on my statement
why is my balance so high
I already paid and got another bill
you charged my card two times
who can explain my invoice`,
    `tengo una pregunta sobre mi factura
por que me llego un cobro
cuanto debo
cual es mi saldo
me cobraron de mas
me cobraron dos veces
quiero hablar de mi cuenta
departamento de facturacion
mi factura esta mal
ya pague esto
quiero un reembolso
no me llego la factura
el seguro no pago
que es este cargo
duda de mi recibo
tengo una deuda
tengo una duda de mi factura
que es este cobro
por que me llego una cuenta
ya pague y me siguen cobrando
me cobraron doble
con quien veo lo de los pagos`,
  ),
  topic(
    'superbill',
    'Receipts and superbills',
    'Recibos y superbills',
    `can you give me a superbill
do you provide superbills
i need an itemized receipt
receipt for my insurance
can i get a receipt
itemized bill
statement for reimbursement
invoice with codes
cpt codes for my insurance
superbill for out of network
send me my receipts for taxes
year end statement
tax statement
proof of payment
i need a paid receipt
tax id number
what is your npi
your ein
diagnosis code on receipt
documentation for my insurance claim
claim form
can you fill out my insurance claim form
how do i get reimbursed
super bill
what is a superbill
can I get a superbill
can you give me a form to submit a claim
I want to get reimbursed by my insurance
do you provide invoices with codes
need documentation for my hsa
statement with procedure codes
tax receipt for medical expenses`,
    `me dan un recibo
necesito recibo detallado
dan superbill
factura para mi seguro
comprobante de pago
recibo para impuestos
necesito factura
recibo para reembolso
pueden darme un recibo
recibo con codigos
numero de tax id
constancia de pago
me mandan mi recibo
formulario de reclamo
factura detallada
necesito un recibo detallado
me dan factura para el seguro
quiero que me reembolse mi seguro
comprobante de pago para impuestos`,
  ),
  topic(
    'deposit',
    'Deposits',
    'Depósitos',
    `do you require a deposit
is there a deposit to book
how much is the deposit
is the deposit refundable
do i have to put a card down to book
why do you need my credit card to schedule
deposit
do i get my deposit back
retainer fee
booking fee
do i pay before my appointment
pay in advance
prepay
hold fee
is a card required to reserve
does the deposit go toward my treatment
do i lose the deposit if i cancel
down payment to reserve
deposit for new patients
non refundable deposit
how much down to start treatment
do you charge anything up front to hold my spot
registration fee
reservation fee
security deposit
do I pay when I book
is a deposit required
do you need a card on file
how much to hold my appointment
do I pay up front
do I pay before or after the visit
will you charge my card ahead of time
do I pay something when I book
is money due before the visit
do you hold a card for the booking
payment up front?
do you charge ahead of the appointment
must I prepay`,
    `piden deposito
hay que dejar deposito
cuanto es el deposito
devuelven el deposito
tengo que dar tarjeta para reservar
se paga por adelantado
hay que pagar antes
anticipo
es reembolsable el deposito
por que piden tarjeta para la cita
cobran por reservar
cuota de inscripcion
pierdo el deposito si cancelo
cuanto tengo que dar para empezar
cobran anticipo
piden tarjeta para apartar
cuanto hay que dar para la cita
me regresan el deposito`,
  ),
];
