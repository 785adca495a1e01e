/**
 * Four invented shops whose entries have a handful of phrasings each, and what their visitors write: short, misspelt, half in
 * another language, and half of it nothing that any entry answers. Written for measuring; nothing is trained on it. The
 * first three were written by the hand that wrote the subjects, just before them; the gym after all was finished, to see what holds.
 */

export type Shop = {
  readonly name: string;
  /** `entry: phrasing | phrasing`, one entry a line. */
  readonly entries: string;
  /** `entry: message | message`. */
  readonly questions: string;
  /** What no entry answers, `message | message`. */
  readonly strangers: string;
};

const TEA: Shop = {
  name: 'a tea and coffee shop',
  entries: `
where-is-order: where is my order | track my order | what is my order status | when will I receive my parcel | how do I track my shipment | my order has not arrived yet | tell me the delivery date of my order | I ordered last week and still waiting | tracking link for my order
cancel-order: I want to cancel my order | how do I cancel an order | cancel my order please | can I cancel after placing the order | please stop my order | I ordered by mistake
return-item: I want to return a product | what is your return policy | how do I send an item back | can I return opened tea | I received a wrong item | product arrived damaged | my mug was broken on arrival | can I exchange it for another one | replace my product
refund: when will I get my refund | refund not received | how long does a refund take | I have not got my money back | refund status | money deducted but order failed
cash-on-delivery: do you have cash on delivery | is COD available | can I pay when it arrives | I want to pay cash | is there an extra charge for cash on delivery
payment-failed: my payment failed | I am not able to pay | payment page is not opening | my card was declined | amount debited but order not confirmed | the checkout shows an error
coupon: do you have any coupon | is there a discount | promo code | my coupon code is not working | any offers going on | how do I apply a voucher | discount for first order
shipping-cost: how much is shipping | is delivery free | delivery charges | minimum order for free shipping | why is there a shipping fee
deliver-where: do you deliver to my city | do you ship to my area | is delivery available at this zip code | can you ship abroad | international delivery | check delivery for my pincode
stores: do you have a shop | where is your store | can I buy it offline | store near me | is it available in supermarkets | physical store address
wholesale: I want to buy in bulk | do you sell wholesale | I own a cafe and want your beans | become a distributor | reseller prices | franchise enquiry | bulk order for my office
subscription: how does the subscription work | I want monthly delivery | pause my subscription | change my subscription plan | stop my monthly box | skip a month
recommend-tea: which tea should I buy | recommend a tea for me | what tea is good for mornings | suggest a coffee for beginners | best seller | which one is the strongest | help me choose | I like strong tea what should I take
caffeine: does it have caffeine | how much caffeine is in it | which teas are caffeine free | do you have decaf | can I drink it at night
weight-tea: does green tea help to lose weight | tea for weight loss | which tea burns fat | how many cups to get slim | is it good for diet
brewing: how do I make it | how to brew this tea | how many minutes to steep | water temperature for green tea | how much powder for one cup | how to use the french press
organic: are your products organic | is it natural | do you use pesticides | any chemicals in it | do you add artificial flavour | certificates
expiry: what is the expiry date | shelf life of tea | how long can I keep it | is it still good after a year | manufacturing date | best before
genuine: are the products original | how do I know it is genuine | is this fake | authenticity check | I think I got a duplicate product
gift: do you do gift wrapping | gift box | I want to send it to a friend | add a message card | gift cards | corporate gifting
change-address: I want to change my delivery address | I entered a wrong address | update my phone number on the order | change address after ordering | deliver to another place
stock: when will it be back in stock | it is out of stock | is this available | notify me when available | why can't I add it to the cart
human: I want to talk to someone | customer care number | call me | connect me to an agent | give me your phone number | talk to a person
points: how do I use my loyalty points | my reward points | I did not get points | points balance | refer a friend`,
  questions: `
where-is-order: hey its been 9 days where is it | order no 44812 ?? | when i will get my order | traking not updating | still shows shipped since monday | mera order kahan hai | parcel kab tak aayega | donde esta mi pedido | not recieved my order yet | any update on my order plz | when u will deliver
cancel-order: cancel kar do | plz cancel it i ordered twice | how can i cancle my order | dont want it anymore cancel | order cancel karna hai | i want to cancell order 3311
return-item: got earl grey insted of assam | the jar lid is cracked | wrong product delivered | i dont like taste can i give back | want replacement | exchange possible ? | pouch was torn and leaking | how to retun
refund: refund kab milega | its been 10 days no refund | where is my money | refund not credited in bank | paisa wapas nahi aaya | when my amount will be refunded
cash-on-delivery: cod? | cod available hai kya | can i give cash to delivery boy | i dont have card, cash ok? | pay on delivry | se puede pagar al recibir
payment-failed: its showing error while paying | payment not going thru | money cut but no order | card not accepting | paytm nahi ho raha payment | transaction failed twice
coupon: any offers today | code SAVE20 not applying | discount milega? | do u have any promo | coupan code | student discount? | hay descuento
shipping-cost: delivery charge kitna hai | why 4.99 for shiping | free delivery on how much | shipping cost pls
deliver-where: delivery in alaska possible? | do you deliver 90210 | ship to canada? | do u deliver in my village | 560034 delivery hai | envian a mexico
stores: any outlet in brooklyn | where can i get it in shops | is there a showroom | u have store in chicago? | shop location
wholesale: need 200 packets for resale | i run a small coffee shop can we get rates | dealership chahiye | want to stock ur brand in my store | b2b price list
subscription: skip next month box | how to stop the monthly thing | want it every 2 weeks automatically | subscription pause karna hai | cancel my membership box
recommend-tea: new to coffee which one | something like chai but not too sweet | konsi chai best hai | which one is most popular | suggest something good for mornings | im confused what to buy
caffeine: can i have it before sleep | any non caffeine ones | is the rooibos decaf | how much caffene in matcha
weight-tea: will it reduce belly fat | i want to slim down which tea | vajan kam karne ke liye | how many kg will i lose
brewing: how to prepare | kaise banana hai | how many spoons for 1 cup | how long should i leave the bag in | whats the ratio for cold brew
organic: is it chemical free | any preservatives | 100% natural? | organic hai kya
expiry: expiry kya hai | bag says best before last month still ok? | how long once opened | mfg date
genuine: how do i know its not fake | packaging looks different is it original | original hai ya duplicate
gift: can you wrap it its for my mom | send with a note | gift pack available? | giftcard
change-address: put wrong house number | moved to new flat send there instead | address change karna hai | can u change my mobile no in order
stock: jasmine pearls when coming back | sold out everywhere?? | out of stok since weeks | let me know wen available
human: call me | need to speak with somebody | customer care no | agent | phone number please | baat karni hai kisi se
points: how to redeem my points | points nahi mile | i referred my sister did i get anything`,
  strangers: `hi | hello there | hii | ok | ok thanks | yes | no | hmm | ? | good morning sir | 9876543210 | john.s@example.com | my name is Priya | thank you so much | great | who are you | what is this | are you a bot | how are you | I am 34 years old | do you sell biscuits | do you have vacancy | looking for a job in your company | can I visit your factory | who is the owner | is the cup dishwasher safe | what grinder size for espresso machine | my machine is leaking water | does the kettle have warranty | do you repair kettles | is it safe in pregnancy | can kids drink it | I have high blood pressure can I drink | my stomach hurts after drinking | is it halal | is it gluten free | does it contain milk | sugar kitna hai isme | tell me calories | I am a blogger with 20k followers want to collaborate | we provide seo services | advertise with us | send me your catalogue pdf | what is the weather | tell me a joke | I love you | you are useless | worst company ever | fraud people | will report you | nice product | tastes amazing | I bought it last year also | my friend told me about you | india | texas | 2 kg | 500 gm | black | the blue one | large size | price of matcha 100g | what's inside the sampler | is the tin recyclable | do you plant trees | carbon footprint of shipping | privacy policy | delete my account | forgot my password | can't log in | otp not coming | app is slow | change my email | unsubscribe me from sms | why do you send so many emails | can I write a review | which country is it grown in | who invented tea | difference between oolong and black | how is matcha made | what does first flush mean | tea ceremony classes? | do you do tastings | event next week? | sponsor our college fest | school project interview | can I get an invoice with tax number | GST bill chahiye | invoice copy please | is my card data safe | do you take paypal | crypto? | emi available? | buy now pay later | price match? | cheaper on amazon why | is amazon seller yours | teeth stains from tea? | can my dog drink it | skin pe acche results ayenge | does it help with acne | hair fall tea | good for cold and cough? | how to sleep better | I want to grow tea at home | used bags compost? | do you sell tea plants | spoon size? | milk before or after lol | namaste | bhai | hola buenas | kya | haan | nahi | theek hai | call you later | just looking | wait | one min | hello anyone | test | asdf | 😀 | stop | merry christmas | happy diwali | when is black friday | open on sunday? | are you closed today | lunch time | bye`,
};

const SCOOTERS: Shop = {
  name: 'an electric scooter maker',
  entries: `
price: what is the price of the scooter | how much does it cost | price list | cost of the Glide model | on road price | scooter rate | tell me the price
instalments: can I pay in instalments | is EMI available | monthly payment plan | zero interest finance | loan for scooter | how much per month | what is the down payment
cash: can I pay cash on delivery | COD option | pay after receiving | is cash accepted
range: how far does it go on one charge | what is the range | how many miles per charge | battery range | kilometres in a full charge | will it do 30 miles
top-speed: what is the top speed | how fast does it go | maximum speed | can I increase the speed | speed limit of scooter
charging-time: how long does it take to charge | charging time | how many hours to full charge | does it support fast charging | can I charge it overnight
weight-limit: what is the maximum weight | can it carry two people | I weigh 120 kg can I ride it | load capacity | weight limit of rider
scooter-weight: how heavy is the scooter | weight of the scooter | can I carry it upstairs | is it light | does it fold
waterproof: is it waterproof | can I ride in the rain | is it ok to get it wet | water resistance rating | can I wash it with water
warranty: how long is the warranty | what does the warranty cover | warranty period of battery | is there a guarantee | claim warranty | warranty card
trial: can I take a test ride | try before buying | 14 day trial | book a demo ride | what if I do not like it after a week
return: how do I return the scooter | return policy | I want my money back | exchange my scooter | refund for the scooter | I don't want it anymore
cancel: cancel my order | how to cancel the booking | I want to cancel | can I cancel before delivery
order-status: where is my order | order status | track my scooter | when will my scooter come | is my order shipped
late-delivery: my delivery is late | order is delayed | it was supposed to come yesterday | why is it taking so long | still not delivered after two weeks
deliver-to: do you deliver to my city | delivery available in my area | shipping to this pin code | do you ship to islands | delivery locations
dealers: where is your showroom | is there a dealer near me | store locations | which shops sell it | can I see it in person
models: what models do you have | what is the difference between Glide and Glide Pro | which variants are there | what colours are available | show me all scooters | new models
which-model: which scooter should I buy | which one is right for me | suggest a model for a tall person | best scooter for commuting | which is better for hills
compare-brands: why is yours better than others | compare with other brands | what makes it different | why should I buy from you | difference from cheap scooters
offers: any offers | discount | coupon code | sale price | festival offer | do I get anything free
spare-parts: where can I buy spare parts | replacement tyre | new battery price | I need a charger | do you sell brake pads | helmet and accessories
repair: my scooter is not working | it does not turn on | service centre | the brake is making noise | error code on display | book a service | flat tyre repair
licence: do I need a licence | is registration required | is it legal on the road | minimum age to ride | is insurance necessary
callback: call me back | I want to talk to sales | give me a call | interested in buying, contact me | customer care number | my number is | I am interested
about: tell me about the company | who makes this scooter | where are you based | are you an American company | tell me about the Glide`,
  questions: `
price: how much | rate? | price of glide pro pls | whats the cost | kitne ka hai | cuanto cuesta | prise | total amount with tax
instalments: emi? | emi hai kya | can i pay monthly | no cost emi available on hdfc | any finance options | bajaj card chalega | how much is it a month
cash: cod | can i pay when its delivered | cash on delivry? | pago contra entrega
range: how much it runs on full charge | kitna chalega ek charge mein | 40 km possible? | milage | does the battery last to work and back 12 miles | average
top-speed: how fast can it go | speed kitni hai | can it do 50 | max speed pls | velocidad maxima
charging-time: how many hrs to charge | charging kitni der | full charge in how long | charge overnite ok?
weight-limit: im 110 kgs ok? | can my wife sit behind me | will it hold 250 lbs | capacity | for fat person ok?
scooter-weight: is it foldable | can i lift it on the train | how heavy | weight kya hai
waterproof: barish mein chala sakte hai | rain? | what if it gets wet | ipx rating | can i clean with hose
warranty: waranty? | guarantee kitne saal | battery warrenty how many yrs | is motor covered if it dies | warranty claim how
trial: test ride possible | can i try it first | if i dont like in 10 days? | demo
return: return it | not satisfied want refund | how to give it back | exchange with pro model | paisa wapas | i want to replace it
cancel: cancel | plz cancel my booking | order cancel karna hai | i changed my mind dont send
order-status: order update | where is it | when will i get my scooter | tracking id? | ordered on 3rd kab aayega | status of 88231
late-delivery: 15 days over still no scooter | why so late | delivery delayed again | u said friday its tuesday | worst delivery still waiting
deliver-to: do you deliver in goa | shipping to hawaii? | 411045 | is delivery there in small towns | delivery to my place available?
dealers: any shop in delhi | showroom near me | where can i see it | dealer contact | is it in bestbuy | i wanna touch and feel first
models: colours? | do you have red | how many types | pro vs normal whats diff | show scooters | latest one
which-model: which one for my daughter 5ft | im 6'3 which one | suggest best for daily office | hilly area which model | konsa lu
compare-brands: why not xiaomi | whats so special in yours | better than segway? | others are cheaper why
offers: any discount going on | diwali offer | koi offer hai | best price u can give | promo | freebies?
spare-parts: charger broke need new one | tyre kahan milega | extra battery cost | want to buy helmet | lights available?
repair: not switching on | shows E3 | brake squeaks | service center in pune | puncture ho gaya | its making a weird sound | screen is blank
licence: license needed? | can my 14 yr old ride | police will stop me? | is it street legal | registration lagta hai
callback: call me 98xxxx | plz contact me | sales guy number | interested | talk to someone | llamame | i want to buy
about: is this chinese | where is it made | your company name | what is glide | how old is this company`,
  strangers: `hi | hello | hey there | yes | no | okay | hmm ok | thanks | good evening | namaste ji | sir | ?? | who is this | Ramesh | mumbai | 10 mm | 5 ft 8 | black | 24 inch | my back hurts after riding | do you sell bicycles | do you make cars | electric bike available? | do you have petrol version | can I rent one | rental for a week in miami | job vacancy | internship | i am an engineering student need info for project | want to become influencer partner | we are a marketing agency | sell my old scooter | buyback of old scooter | second hand available | scrap value | stock price of your company | invest | franchise cost | want dealership | can I open a showroom | bulk order for delivery fleet | corporate discount for 50 units | do you accept paypal | bitcoin | invoice not received | bill copy | gst number | change my address | wrong address given | change colour after ordering | i forgot my password | app not connecting by bluetooth | update firmware how | gps tracking on scooter? | is there an alarm | someone stole my scooter | lost my key | how do I lock it | horn? | is the seat comfortable | can I add a seat | music speaker | does it have bluetooth | cruise control | is it good for environment | carbon saved | how are batteries recycled | battery brand lithium or lead | watt of motor | voltage of charger | charger cable length | can I use it in ireland | charging station near me | electricity cost per charge | my phone charge from it? | can I take it on a plane | is it allowed in metro | dog ride with me | my kid is 5 | wheel size | suspension | tubeless? | disc brakes? | how many gears | does it go in reverse | install at home? | assembly needed? | video of unboxing | user manual pdf | write a review | your reviews are fake | nice bike | looks cool | i saw ad on insta | you people are cheating | useless chat | I will complain to consumer court | lol | hahaha | tell me joke | are you human | what can you do | good night | i love it | best wishes | happy new year | weather today | cricket score | call you tomorrow | busy now | later | just checking | wait let me ask my husband | he will decide | ok will think | too costly | out of my budget | i already have one | i purchased last year | my friend has it | kuch nahi | accha | haan ji | samajh nahi aaya | gracias | hola | si | what | repeat | stop messaging me | unsubscribe | privacy policy | terms | press enquiry | media contact | school trip discount? | army quota | senior citizen? | can doctors buy tax free | donation request | lockdown open? | office timings | are you open saturday`,
};

const QUIZ: Shop = {
  name: 'a quiz game with prizes',
  entries: `
add-money: how do I add money | deposit cash | add funds to my wallet | minimum deposit | ways to add money | how to recharge wallet
deposit-missing: I added money but it is not showing | deposit not credited | money deducted but not in wallet | payment done but balance not updated | my deposit is missing
withdraw-how: how do I withdraw my winnings | withdraw money | transfer winnings to bank | cash out | how to redeem my winnings
withdraw-time: how long does a withdrawal take | when will I get my withdrawal | withdrawal is pending | withdrawal not received | my payout is still processing
withdraw-failed: withdrawal failed | my withdrawal was rejected | withdraw request cancelled | unable to withdraw
withdraw-limit: minimum withdrawal amount | maximum withdrawal per day | how many times can I withdraw | withdrawal limit
verify-how: how do I verify my account | account verification | which documents are needed | upload my id | KYC process | verify my pan card
verify-failed: my verification failed | document rejected | why is my account not verified | verification pending for days
verify-email: verify my email | not getting email link | email verification mail not received | confirm my email
verify-phone: OTP not received | verify mobile number | not getting the code | sms code did not come
change-phone: change my mobile number | update phone number | I lost my sim | use a different number
change-bank: change my bank account | update bank details | wrong account number | add another bank
change-name: change my team name | edit my nickname | change username | rename profile
change-profile: edit my profile | change my date of birth | update my photo | change my state
refer-how: how do I refer a friend | invite friends | referral code | where is my invite link | how does referral work
refer-missing: I did not get my referral bonus | friend joined but no bonus | referral amount not credited
refer-code-late: I forgot to enter the referral code | add referral code after sign up | can I use a code later
bonus-what: what is bonus cash | how can I use my bonus | can I withdraw bonus | bonus rules | cash bonus
bonus-expired: my bonus is gone | bonus expired | why did my bonus disappear | validity of bonus
promo: any promo code | new offers | coupon for deposit | today's offer
join-game: how do I join a contest | how to enter a quiz | join a paid contest | how do I start playing
cannot-join: I cannot join the contest | contest is full | unable to enter quiz | join button not working
leave-game: can I leave a contest | cancel my entry | withdraw from a contest | exit quiz after joining
game-cancelled: contest was cancelled | why was my contest cancelled | quiz abandoned | refund of entry fee
private-game: create my own contest | private quiz with friends | make a contest | invite friends to my contest
start-time: when does the quiz start | deadline for joining | last time to enter | when do contests close
edit-answers: can I change my answers | edit my team after joining | change the lineup | modify my answers
scoring: how are points calculated | scoring system | points for right answers | point rules | negative marking
wrong-score: my points are wrong | score not updated | wrong points given | points mismatch | leaderboard is not updating
winners: when are winners announced | when will results come | when do I get my prize | result of the contest
prize-missing: I won but did not get the money | winnings not credited | prize amount not received | winning not added to my wallet
prize-split: how is the prize shared in a tie | prize breakup | how much does rank 1 get | winning distribution
tax: is tax deducted from winnings | TDS on winnings | tax certificate | why was money cut from my winnings
legal: is it legal | is this gambling | is it allowed in my state | banned states
age: minimum age to play | can I play under 18 | age limit
safe: is my money safe | is it fake | is the app trustworthy | are my details secure | are there bots
fair-play: other players are cheating | same person many accounts | report a player | fraud players
multiple-accounts: can I have two accounts | two accounts on one phone | account with same bank
blocked: my account is blocked | account suspended | why can't I log in | unblock my account | login problem
delete-account: delete my account | close my account permanently | deactivate account
download: how do I download the app | app not in the play store | iphone version | apk link | update the app
app-problem: the app is not working | app keeps crashing | app is slow | screen is stuck | server problem
responsible: I want to set a limit | I lost too much money | stop me from playing | self exclusion
contact: talk to customer care | contact number | email id of support | I want to chat with an agent | call me
games-list: which games do you have | what quizzes are there today | do you have cricket quiz | next quiz | kinds of contests`,
  questions: `
add-money: how i put money | min deposit? | paise kaise dale | can i add with paypal | want to add 50
deposit-missing: i paid 100 not came in wallet | paisa cut gaya but not added | added amount not reflect | money debited from bank not in app | deposit kiya balance nahi aaya
withdraw-how: how to take my money out | paise kaise nikale | how can i get winnings in bank | cashout | como retiro mi dinero
withdraw-time: withdrawl still pending | when i get my money its 3 days | withdraw kiya abhi tak nahi aaya | how much time for bank transfer | payout delay
withdraw-failed: withdraw fail ho gaya | why my withdraw cancelled | not able to withdrawl
withdraw-limit: can i withdraw 20 rs | whats the least i can take out | max cash out a day
verify-how: kyc kaise kare | how to verify my id | which id needed | pan upload kaise | driving license ok for verification?
verify-failed: my pan got rejected | kyc pending since 4 days | why not verified | documents rejected again
verify-email: verification mail not coming | email link expired | email verify nahi ho raha
verify-phone: otp nahi aa raha | no otp | code didnt come on my phone | mobile not verify
change-phone: my number changed | old sim lost how to login with new | no. change karna hai
change-bank: i gave wrong bank acount | want other bank | ifsc wrong | bank change
change-name: how to change user name | rename my team | nickname edit
change-profile: dob wrong in profile | change pic | edit state
refer-how: how to invite my frnd | where referal code | refer kaise kare | refer and earn?
refer-missing: my friend joined i got nothing | referal bonus not come | refer ka paisa nahi mila | invited 3 people no bonus
refer-code-late: forgot to put code | can i add invite code now
bonus-what: what is use of bonus | bonus withdraw kar sakte hai | how to use 100 bonus
bonus-expired: where did my bonus go | bonus vanish | bonus gayab
promo: any code today | promocode | koi offer | deposit offer?
join-game: how to play | kaise khele | where to join | i want to play | how join contest
cannot-join: cant join | its saying full | join nahi ho raha | join option not showing
leave-game: can i leave after joined | i joined by mistake remove me | exit from contest
game-cancelled: why contest cancel | game cancelled where is my entry fee | match abandoned refund?
private-game: play only with my friends | how to make my own contest | private league kaise banaye
start-time: what time it starts | last time to join? | kab start hoga | timing of tonights quiz
edit-answers: can i change answer after submit | edit team before start | i picked wrong one change it
scoring: how points come | points system? | any minus for wrong answer | point kaise milte hai
wrong-score: my score is not correct | points not updating | i got all right but shows 4 | leaderboard stuck | points galat hai
winners: when result | result kab aayega | who won yesterday | winner list
prize-missing: i came first no money | winning amount nahi aaya | i won yesterday prize not added | my winnings not in wallet
prize-split: if two people same points? | how much for 5th rank | prize for each rank
tax: why u cut 30 percent | tds? | do i pay tax on this
legal: is this legal in texas | gambling hai kya | can i play from assam
age: i am 16 can i | age?
safe: is this real or fake | scam? | can i trust this app | bots are playing?
fair-play: this guy has 5 ids | cheating going on | he uses google to answer | report him
multiple-accounts: can me and my brother use one phone | 2 accounts allowed | make second account
blocked: cant login | id blocked | why suspend my account | unblock me plz
delete-account: remove my account | want to close my id forever | account delete karo
download: not in playstore | ios app? | app link do | where to download
app-problem: app hang | crashes when i open | not loading | black screen | server down?
responsible: i lost everything want to stop | put limit on my deposits | addicted help
contact: customer care no | call me | talk to agent | support number chahiye
games-list: which quiz today | is there movie quiz | any football one tonight | new games?`,
  strangers: `hi | hello | hlo | hii sir | good morning | ok | k | yes | no | thanks | thnx bro | bye | sir | bhai | please help | help me | i have a problem | problem | issue | not working | ? | ... | what happened | why | when | how | tell me | my name is arjun | arjun_99 | 9812345678 | arjun@example.com | 500 | 1000 rs | uttar pradesh | texas | yesterday | today | 12 march | screenshot attached | see this | check now | done | sent | i send already | reply fast | anyone there | are you robot | who made you | what is your name | where are you from | i love this app | best app | worst app | you cheaters | return my life | i hate you | good job team | nice quiz today | questions were hard | question 4 was wrong i think | answer to question 7? | who will win today | tell me the answers | give me tips to win | predict the winner | what is the capital of peru | who is the president | cricket score | ipl final when | is messi playing | weather | sing a song | joke | are you single | i am hungry | can you lend me money | give me free money | give me 10 dollars | i am poor please add cash | my wallet has 3 | i have 200 in wallet | i played 5 games | i lost yesterday | i won 50 | my rank 312 | i am first | congrats | happy holi | merry xmas | want to work with you | job? | become partner | sponsor my youtube channel | advertise | api access | sell your data? | privacy | terms and conditions | rules | read the rules but didnt understand | language change to hindi | hindi mein baat karo | speak spanish | dark mode? | sound is too loud | turn off notifications | too many sms | unsubscribe | add more questions | why no chess | make ludo | bring back old version | suggest a feature | timer is too short | font small | my phone is samsung | internet slow here | battery drain | one more thing | wait | later | i will tell you | ok let me try | it is done now | solved | ok got it | leave it | never mind | same issue | again same | as i said before | read above | what about my issue | no reply from last 2 days | mail sent no response | ticket id 4491 | complaint | legal action i will take | consumer forum | police | my brother died | feeling bad | lucky draw? | spin wheel | do you have lottery | stock market tips | is crypto accepted | gift voucher buy | t shirt | merchandise | meet the ceo | office address | when was the app launched | how many users | who owns it | rate us | gave 5 stars | 1 star from me`,
};

const GYM: Shop = {
  name: 'a chain of gyms',
  entries: `
opening: what time do you open | are you open on public holidays | till when can I train at night | weekend timings of the gym
prices: how much is a membership | monthly fees | annual plan cost | is there a joining fee | cheapest plan
freeze: I want to freeze my membership | pause for a month | going on holiday can I hold my membership | suspend membership because of injury
quit: how do I end my membership | cancel my contract | notice period to leave | I am moving away and want to stop
guest: can I bring a friend | guest pass | one day entry | is a day ticket possible
trial: free trial session | can I try the gym for a day | first visit free
trainer: do you have personal trainers | price of a personal trainer | book a trainer | female trainer available
classes: which classes do you have | yoga timetable | spin class schedule | zumba timing
book-class: how do I book a class | cancel my class booking | class is full can I go on the waiting list | my class booking disappeared
pool: is there a swimming pool | pool timings | sauna and steam | do I need a cap to swim
lockers: do you have lockers | bring my own lock | I lost my locker key | are showers available
lost: I forgot my bottle at the gym | lost and found | left my earphones in the studio
app-door: the door app does not open the gate | qr code not scanning at entrance | my entry card is not working
age: minimum age for the gym | can my 15 year old train | is it ok for seniors
diet: do you give a diet plan | nutrition advice | what should I eat to lose fat
branches: where are your gyms | nearest branch | can I use all branches with one membership | which gym is biggest
payment: my monthly payment bounced | change my debit card for the fee | you took the fee twice | payment receipt
corporate: company discount | student rate | my employer has a tie up with you | family plan
crowd: when is the gym least busy | is it crowded at 6 pm | how many people are inside now
complaint: the treadmill is broken | toilets are dirty | air conditioning is not working | music is too loud`,
  questions: `
opening: u open on xmas? | 5am possible to come | sunday kab khulta hai | what hr do u shut | abierto los domingos?
prices: fees? | 1 month kitna | how much for a year if i pay at once | any registration charges | cuanto cuesta al mes
freeze: broke my arm cant come 2 months what happens to my plan | hold my membership | travelling for 6 weeks dont want to pay | pause?
quit: i wanna leave the gym | how to terminate | membership band karna hai | shifting to another city stop my plan | dont renew me
guest: my cousin is in town can she come with me | day pass? | just once entry how much
trial: can i check it out first | trial? | one day free hai kya
trainer: want someone to train me | pt rates | is there lady coach | trainer chahiye
classes: is there pilates | what time is zumba tmrw | any dance classes | timetable pls
book-class: spinning full how to get in | cant see my booking for yoga | remove me from tonights class
pool: can i swim there | steam room? | do u hav pool | swimming cap needed?
lockers: where do i keep my stuff | any shower | my key is gone locker | need to bring lock?
lost: left my watch there yesterday | did anyone find a black hoodie | forgot my airpods
app-door: gate not opening with my phone | qr not working | card beeps red
age: my son is 14 can he lift | is 70 too old | kids allowed?
diet: give me a diet chart | what to eat to get abs | khana kya khau
branches: any gym in brooklyn | can i go to the other one too with my card | closest one to 10001 | location?
payment: charged two times this month | card expired how to update | fee failed | send receipt
corporate: i work at a bank do we get discount | im in college any offer | me and wife together cheaper?
crowd: is it packed in evenings | best time to avoid people | rush hota hai kya
complaint: ac is dead its so hot | machine 4 is not working since a week | washroom stinks | ppl dont put back weights`,
  strangers: `hello | hi team | good afternoon | okie | thank u | yes please | no thanks | ? | who am i talking to | robot? | sam here | 555 0123 | 32 yrs female | 80 kg | manhattan | monday | how r u | nice gym | love the new look | u guys rock | this is the worst | i will never come back | do you sell treadmills | can i buy the kettlebell from you | protein powder available? | are steroids bad | my knee hurts when i squat | how many calories in an egg | how to do a deadlift | best exercise for biceps | who is mr olympia | lets go | haha | brb | wait | ok let me ask my wife | maybe next month | just browsing | are you hiring trainers | send cv where | i want to open a franchise | invest in your company | we make gym flooring | wholesale dumbbells | your ad is everywhere | stop sending me sms | privacy? | wifi password | is there parking | bike stand? | can i park overnight | cafe inside? | do you have a kids area | babysitting | towels for rent? | massage available | physiotherapy | tanning bed | boxing ring | basketball court | is it women only | prayer room | can i film a video | photography allowed | birthday party at the gym | is the owner there | insurance for injuries | medical certificate needed? | covid rules | mask? | are dogs allowed | vending machine ate my money | what songs do you play | weather | cricket score | tell joke | what is your favourite food | i am sad today | bye | good nite | hmm | k | accha | gracias amigo | feliz navidad | 😀😀 | same problem as before | read my mail | no one answers | ticket 8831 | test | asdfgh`,
};

export const SHOPS: readonly Shop[] = [TEA, SCOOTERS, QUIZ, GYM];
