/**
 * What people write to any business, by subject: orders, deliveries, money, accounts, apps, products. None is answered by itself;
 * how much a question sounds like each is what a practice's own entries are compared by, beside the built-in topics.
 */

/** One subject a line, its phrasings parted by "|": hurried and careful, English and some Spanish. */
const SUBJECTS = `
where is my package | track my order | order status please | has it shipped yet | when does my stuff get here | still haven't received what I bought | it's been a week and nothing came | any news on my order | tracking number | the courier never showed up | expected arrival date | how many days until delivery | when can I expect it | donde viene mi paquete | cuando llega mi pedido
why is it so late | delivery delayed | you promised tuesday | still waiting for the parcel | it was due last week | running late again | taking forever to arrive | delay in shipment | ya se tardo mucho mi pedido
call off my order | stop the order before it ships | I changed my mind about the purchase | undo my purchase | ordered twice by accident, drop one | how can I cancel what I bought | cancellation of order | I no longer need it | quiero cancelar mi compra | can I still cancel
send it back | return window | how do I return this | I don't like it, can I give it back | doesn't fit, return | not happy with what I got | how many days to return | return label | do you take returns | quiero devolver un producto | pick up the return from my house
swap it for another size | exchange for a different one | can I trade it for the other model | replacement please | I need it replaced | change the item I bought | cambiar el producto por otro
it came broken | item arrived damaged | box was crushed | there is a crack in it | defective product | it leaks | part is missing from the box | arrived in pieces | llego roto | faulty unit
you sent the wrong thing | this is not what I ordered | received somebody else's order | missing item in my parcel | only got one of two | wrong colour came | me mandaron otro producto
when do I get my money back | refund still not in my account | how long do refunds take | where's my refund | money not returned | refund amount is wrong | I was promised a refund | reembolso no ha llegado | waiting for the reversal
payment didn't go through | card keeps getting declined | error at checkout | charged but no confirmation | money was taken but the order failed | transaction unsuccessful | it won't accept my card | payment stuck on processing | no me deja pagar | unable to complete payment
charged twice | double payment | why was I billed again | two charges on my card | extra amount taken | unknown charge on my statement | I was overcharged | me cobraron dos veces
what cards do you take | payment options | can I use paypal | apple pay ok? | how can I pay | do you accept debit | formas de pago | pay by bank transfer
pay when it arrives | cash on delivery | can I give the driver cash | pay at the door | COD | pago contra entrega | is cash fine | pay in cash later
installments | EMI | pay monthly | financing available? | no interest plan | split the payment | buy now pay later | pagar a plazos | how much per month | down payment | loan for it
any deals | discount | is there a sale | current promotions | can you do a better price | student discount | first time customer offer | cheaper? | rebaja | hay promociones | what offers do you have | best price
promo code doesn't work | coupon invalid | where do I put the code | voucher not applied | discount code expired | need a coupon | give me a code | apply my gift voucher
how much is it | what's the price | price please | rates | cost of this | price list | what do you charge | total price with tax | cuanto vale | how expensive is it | quote for this
how much is postage | free shipping? | delivery fee | why pay for shipping | minimum spend for free delivery | cost of delivery | gastos de envio | shipping charges too high
do you ship here | deliver to my town | is my zip code covered | overseas shipping | do you deliver outside the country | which areas do you serve | can you send it to my village | is delivery available at my pincode | hacen envios a mi ciudad | international orders
where's your store | shop near me | can I buy it in person | which shops carry it | physical location | branches | dealer in my city | showroom | retail outlets | tienda fisica | where can I see it before buying | distributor near me
buy in bulk | wholesale prices | I want to resell | become a dealer | distributor application | franchise | order for my company | large quantity rate | business partnership | precio por mayoreo | supply to my shop
is it in stock | when will you have it again | sold out | out of stock | available? | restock date | notify me when it's back | can't add to cart | ya no hay | unavailable
which one should I get | help me choose | what do you recommend | best one for beginners | which is better for me | not sure what to buy | suggest something | which suits my needs | cual me recomiendas | most popular | best option for a heavy person
difference between the two | how are they different | compare them | A or B | what's the better version | pro versus basic | que diferencia hay | comparison of models
why should I buy from you | what makes yours special | better than the competition? | how are you different from other brands | why so costly compared to others | advantages over others
what do you sell | your products | show me everything | types available | what varieties | full range | other models | what colours does it come in | list of products | que productos tienen | new arrivals | categories
tell me more about it | details of the product | features | specifications | what does it do | what is it | information about this | how does it work | describe it | benefits | what are the advantages
what size is it | dimensions | how big | height and width | length in inches | how thick | size chart | which size do I need | measurements | que medidas tiene | thickness
made to order | custom size | can you make it bigger | personalised | special dimensions | engrave a name | customise it | other size than listed
how heavy is it | weight of the item | can I lift it | is it light | maximum load | how much weight can it hold | capacity | does it hold two people | weight limit
what's in it | ingredients | what is it made of | material | is it natural | any chemicals | does it contain sugar | vegan? | is it organic | preservatives | ingredientes | certified?
how do I use it | how to take it | instructions | how many a day | before or after food | when should I take it | dosage | how to set it up | assembly steps | modo de uso | how to apply | recipe
side effects | is it safe | any harm | can it be bad for me | safe for kids | safe for pregnant women | will it hurt my stomach | risks of using it | efectos secundarios | can diabetics use it | precautions
does it work | will it help me | how soon will I see results | how long until it works | does it really help | results not visible | sirve para bajar de peso | effective? | no results yet | lose weight | gain weight | grow muscle | good for skin | helps with pain | better sleep
when does it expire | shelf life | best before | manufactured when | how long does it last | is it still good | fecha de caducidad | near expiry product received
is it genuine | original or fake | how do I check it's real | looks like a copy | authentic? | duplicate product | is this seller authorised | verify authenticity | es original
is there a guarantee | warranty period | how many years warranty | what's covered | warranty claim | it failed under warranty | garantia | register my warranty | guarantee card lost
can I try it first | trial period | test it before paying | free sample | demo | nights to try | money back if I don't like it | prueba gratis | book a demo
it stopped working | won't turn on | needs repair | something's broken | strange noise | service centre | fix it | technician visit | no prende | shows an error | got stuck | maintenance
spare parts | replacement part | need a new charger | accessories | extra battery | do you sell covers | add-ons | refills | where to buy parts
how do I clean it | care instructions | can it be washed | stains | how to store it | maintenance tips | is it waterproof | does it get hot | will it rust
wrap it as a gift | send to my friend | gift card | add a note | present for my mother | gift box | e-gift voucher | para regalo
wrong address on my order | change delivery address | I moved, send it elsewhere | update the address | different drop-off place | change the phone number on my order | cambiar direccion de entrega | reschedule the delivery
I need a receipt | invoice copy | tax invoice | bill for my order | send me the invoice | factura por favor | proof of purchase
join the membership | subscription plans | pause my plan | monthly delivery | renew | stop auto renewal | upgrade my plan | cancel my subscription | skip this month | suscripcion | how do I unsubscribe
reward points | loyalty points | redeem points | points missing | how do I earn points | points expired | cashback not received | mis puntos | use my credits
refer a friend | invite code | referral link | share with friends | referral program | how do I invite someone | invitar amigos | earn by referring
my friend signed up but I got nothing | referral reward missing | didn't get the invite bonus | referral not counted | bonus for inviting not added
talk to a person | customer service number | call me back | I want to speak to an agent | phone number please | contact details | email of support | get someone on the line | quiero hablar con alguien | your helpline | ring me | connect me with sales | need assistance from a human
I'm interested | I want to buy | ready to order | how do I order | place an order | want to purchase | sign me up | quiero comprar | order online | book one for me | can I order by phone
this is unacceptable | I want to complain | worst service | nobody replies | file a complaint | very disappointed | rude staff | no response from support | escalate my case | quiero poner una queja
can't log in | forgot my password | login not working | locked out | reset password | account blocked | why am I suspended | no puedo entrar a mi cuenta | unlock my account | access denied | signed out and can't get back
didn't get the code | otp not coming | verification sms missing | no code on my phone | resend the code | no me llega el codigo | one time password problem | confirm my mobile
email link never came | confirm my email | verification mail not received | resend the email | activation link expired
prove my identity | documents for verification | upload my id | what id do I need | how to get verified | kyc | verify my account | identity check | card for id proof | verificar mi cuenta
verification was rejected | documents not accepted | why am I not verified | verification still pending | id upload failed | they refused my document
change my phone number | new mobile | lost my old sim | update my number | different number on the account | cambiar mi numero
change my email address | update my profile | edit my details | fix my name | wrong birthday on my profile | change my username | new nickname | picture change | edit my information | cambiar mis datos
change my bank details | add a bank account | wrong account number | link another bank | update card on file | remove my card | new card
delete my account | close my account | remove my data | deactivate | erase my profile | leave permanently | borrar mi cuenta
two accounts | second account | more than one profile | same phone two users | share an account | can my brother use mine | joint account
add money | top up | put funds in | deposit | load my balance | minimum deposit | how do I fund my wallet | recharge | agregar saldo | pay in cash to my account
deposit not showing | added money but balance is the same | top up missing | money left my bank but isn't there | funds not credited | wallet not updated | balance wrong | recarga no aparece
withdraw | cash out | take out my money | move money to my bank | how do I get paid | transfer out | redeem my winnings | retirar dinero | encash
how long do withdrawals take | payout pending | waiting for my transfer | withdrawal processing | not received in bank | when will the money hit my account | transfer delayed
withdrawal rejected | can't withdraw | payout failed | transfer was declined | withdraw button not working | cash out cancelled
limits | minimum withdrawal | maximum per day | how much can I send | daily limit | smallest amount | how many times can I do it | limite por dia
fees | is there a charge | why was something deducted | commission | tax taken from my money | service fee | tds | hidden costs | exchange rate | comision | tax on winnings
bonus | free credits | how do I use my bonus | bonus terms | can I cash the bonus | welcome bonus | what is the bonus for | bonus money
bonus disappeared | credits expired | where did my bonus go | bonus not received | validity of credits | lost my free money
how do I start | how does this work | first steps | getting started | how to play | how do I join | join a game | enter the contest | sign up | register | como participo | create an account | tutorial
can't join | it won't let me in | full already | no spots left | join button greyed out | unable to enter | entry refused
leave the game | quit after joining | undo my entry | drop out | take back my entry | exit the contest
event was called off | game cancelled | why was it abandoned | match postponed | cancelled contest refund
play with friends | private room | make my own group | create a contest | host a game | friends only
when does it start | what time is it | deadline to join | last time to enter | start time | closing time | schedule | hasta que hora | lineup time | how long does it run
change my selection | edit my team | modify my entry | swap players | can I change my answers | edit after joining | replace my pick | captain change
how is it scored | how do points work | point system | rules for scoring | points for each | how is the score counted | scoring rules | negative points
my score is wrong | points not updated | ranking incorrect | missing points | leaderboard frozen | miscalculated | scores not changing | wrong points
who won | results | when are winners announced | final standings | list of winners | result time | quien gano
I won but wasn't paid | prize not received | winnings missing | reward not credited | where's my prize | didn't get my winnings
prize money | how is the prize shared | what does first place get | tie | prize distribution | how much can I win
is this legal | allowed in my state | license required | is it gambling | legal age | which states | es legal | am I allowed | registration required
how old must I be | age limit | under 18 | my kid is 15 can he | minimum age | edad minima
can I trust you | is it a scam | is my money safe | data secure? | is this real | are you legit | fraud? | es confiable | reviews | is it fixed
somebody is cheating | report a user | fake players | bots | unfair | same person many ids | someone hacked my account | stolen account
app keeps crashing | app won't open | it's frozen | very slow | blank screen | bug in the app | website down | server error | page not loading | se traba la aplicacion | hangs all the time
download the app | where's the app | ios version | link to install | not in the store | update the app | android? | install problem | descargar la aplicacion | apk
I want to stop | limit myself | take a break | spent too much | self exclude | addicted | block me for a while
turn off notifications | stop the emails | too many messages | opt out | quit sending texts | no more calls
who are you as a company | about your company | where are you based | who owns it | since when | is it an american brand | who founded it | where is it made | quienes son | company address
are you hiring | job openings | vacancy | work for you | send my resume | internship | hay trabajo
advertise with us | seo services | influencer collaboration | sponsorship | partnership for marketing | guest post | promote your page | investor
privacy policy | terms and conditions | what do you do with my data | legal notice | cookie | terms of service | delete my information
recycle | environment friendly | packaging waste | carbon | sustainable | is the box recyclable
`;

/** What says nothing that an entry could answer: greetings, bare names and numbers, moods, chatter. */
const CHATTER = `
hi | hello there | hey | good evening | hola | buenas | what's up | yo | hlo | heyy | anybody there | ok | okay | k | fine | yes | yeah | no | nope | sure | alright | hmm | oh | ah ok | got it | cool | nice | great | thanks | thank you so much | thx | gracias | bye | see you | talk later | later | wait | one minute | hold on | brb | let me check | let me think | I'll think about it | will see | maybe tomorrow | not now | busy | just looking | just browsing | just checking | never mind | forget it | leave it | skip | stop | test | testing | asdf | qwerty | lol | haha | wow | omg | really | seriously | what | why | how | when | who | where | huh | sorry | excuse me | please | help | help me | problem | issue | question | I have a question | I need help | can you help me | not working | done | sent | already sent | check now | see this | read above | as I said | same | same problem | again | still the same | any update | tell me | reply | answer me | hurry up | fast please | hello are you there | my name is Tom | I am Maria | this is Sam | I'm 42 years old | 35 | male | female | 5551234567 | tom@example.com | from Ohio | I live in Boston | new york | yesterday | today | tomorrow | monday | morning | 12 june | 500 | 20 dollars | red | black | large | small | 2 | ten | both | the first one | that one | this | it is good | love it | so good | I love your work | best ever | awesome service | well done | good job | bad | terrible | hate it | useless | you are stupid | shut up | idiots | liar | cheats | shame on you | I'm angry | I'm sad | feeling low | I'm bored | I'm hungry | I'm tired | are you married | do you love me | tell me a joke | sing a song | what's the weather | who won the match | what time is it now | who is the president | capital of france | what is your name | how old are you | are you a robot | where do you live | happy birthday | merry christmas | happy new year | good luck | god bless | congratulations | my friend told me | my husband will decide | my sister has one | I bought one last year | I already have it | I used it before | I saw your ad | you look good | nothing | nothing else | that's all | no need | don't worry | it's okay | solved | it works now | si | nada | ok gracias | como estas | que | bueno | jaja | amigo | hermano
`;

const phrasings = (line: string): readonly string[] => line.split('|').map((phrasing) => phrasing.trim());

/** The phrasings of each subject; the last is chatter. */
export const ALL_SUBJECTS: readonly (readonly string[])[] = [
  ...SUBJECTS.trim().split('\n').map(phrasings),
  phrasings(CHATTER),
];
