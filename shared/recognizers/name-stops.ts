/** Words that end a name or show that what follows a cue is no name. English and Spanish, folded. Must hold no word that is often a given name. */
export const NAME_STOPS: ReadonlySet<string> = new Set(
  `a an the i i'm im i've ive i'd id i'll me my mine we we're us our you you're your u ur he she he's she's it it's its they them their his her him
  this that these those there here where what what's whats when who who's how why which whose
  is isn't are aren't was wasn't were am be been being do does doesn't did didn't don't dont have has had having haven't hasn't can can't cant cannot could couldn't
  would wouldn't should shouldn't shall might must may'nt will'nt won't wont gonna gotta wanna need needs needed want wants wanted like likes looking look trying try
  and or but so if because since as than then also just only still not no nope yes yeah yep ok okay sure please pls plz thanks thank thx hi hello hey good morning afternoon evening night
  to of in on at by for from with without about into over under after before during until till between through up down out off again ago now today tomorrow yesterday tonight
  calling writing texting speaking asking wondering checking interested available open closed ready unable able going coming getting having taking using feeling
  new old first second last next same other another any some all both each every no more most much many few lot lots very too really
  one two three four five six seven eight nine ten patient patients visitor customer member parent mom mother dad father wife husband son daughter sister brother friend baby child kid kids
  appointment appt booking reservation doctor dentist nurse clinic office hospital insurance insurer plan card account number phone email address date birth dob
  pregnant sick hurt hurting pain tooth teeth diabetic allergic worried scared sorry happy glad afraid sure certain confused nervous anxious depressed tired dizzy
  having born living located trying change cancel reschedule book make schedule confirm update see ask tell know think guess hope help get give go come call text
  years year yrs yr yo months month weeks week days day hours hour minutes time
  it'll that's thats there's theres here's let let's lets possible okay great fine well
  el los las un una unos unas mi mis tu tus su sus yo tu usted ustedes nosotros ellos ellas que cual cuando donde como quien porque por para con sin sobre entre desde hasta
  es son soy estoy esta estan estamos era fue ser estar tengo tiene tienen tenemos quiero quiere quisiera necesito necesita puedo puede pueden podria hay hacer
  y o pero si no tambien muy mas menos ya aqui ahi hoy manana ayer ahora favor gracias hola buenos buenas dias tardes noches cita paciente doctor doctora dentista clinica seguro
  embarazada enfermo enferma dolor llamo llama nombre apellido telefono correo direccion fecha nacimiento
  male female man woman boy girl lady guy person someone anyone nobody everybody urgent emergency question questions regarding concerning concerned due
  been gets got done made said says told seen saw left right back home work school
  actually currently basically honestly literally usually always never sometimes maybe probably
  his'n hers ours yours them'n wasnt isnt didnt doesnt wouldnt couldnt shouldnt
  brutally awful terrible bad worse better best severe mild`
    .split(/\s+/)
    .filter(Boolean),
);
