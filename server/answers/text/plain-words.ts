/**
 * What visitors write in a hurry, or half in another language, in the plain English word that a practice's entries use:
 * "cant" is "can not", "kab" and "cuando" are "when". Small on purpose: words that any front desk or shop hears.
 */

const rows = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .flatMap((row) => {
      const [plain = '', written = ''] = row.split('=');
      return written
        .trim()
        .split(' ')
        .map((word) => [word, plain.trim().split(' ')] as const);
    });

/** `plain words = what is written for them`. */
const HURRIED = `
you = u yu, your = ur, are = r, please = pls plz plss plzz pleas, thanks = thx thnx, to = 2, for = 4
can not = cant cannot cnt, could not = couldnt, do not = dont dnt, does not = doesnt doesn, did not = didnt didn, will not = wont, would not = wouldnt
is not = isnt, are not = arent, was not = wasnt, have not = havent, has not = hasnt, am not = aint
i am = im, i have = ive, i will = ill, what is = whats wats, where is = wheres, how is = hows, when is = whens, that is = thats, it is = its, there is = theres
what = wat wht, when = wen, how = hw, why = y, where = wher, want = wanna, want to = wana, going to = gonna, give me = gimme, got to = gotta
before = b4, tomorrow = tmrw tmr tmrow tomoro, account = acc acct acnt ac, appointment = appt apt, amount = amt, message = msg, number = num nbr, information = info
delivery = dlvry, payment = pymt, through = thru, between = btw, because = coz bcoz cuz bcz, without = wo, minutes = mins, hours = hrs, years = yrs yr, photo = pic pics`;

const HINGLISH = `
when = kab, how = kaise kese kaisa, where = kahan kaha kidhar, why = kyu kyun kyon, who = kaun kon, which = konsa konsi kaunsa kaunsi, what = kya
how much = kitna kitne kitni, not = nahi nhi nai nahin mat, my = mera meri mere, me = mujhe muje mujhko, i = main, your = aapka aapki apka apki tumhara, you = aap
money = paisa paise pese rupaye, want = chahiye chaiye chahie, do = karna kare karo karu kar karke karwana, is = hai h hain, was = tha thi, back = wapas vapas wapis
now = abhi, until = tak, of = ka ke ki, from = se, in = mein me, come = aaya aayega aayegi aata aya ayega aaye, became = gaya gayi ho hua, get = mila milega milta mile milegi
tell = batao bataiye bataye bata, someone = kisi, talk = baat, house = ghar, shop = dukan dukaan, wrong = galat, give = dena dijiye dedo de do, take = lena lu le
can = sakte sakta sakti, day = din, send = bhejo bhej, open = khula khulta, address = pata, work = kaam, running = chal chalega chalta, very = bahut bohot, also = bhi, one = ek
rain = barish baarish, weight = vajan wajan, good = accha acha achha, bad = kharab, make = banana banaye, out = nikale nikalna nikal nikaalna, put = dale dalna daale, free = muft
child = bachcha bachche, expensive = mehnga mahanga, cheap = sasta, new = naya nayi, old = purana, cut = kat kata, offer = offr, and = aur, or = ya, see = dekhna dekho`;

const SPANISH = `
where = donde, when = cuando, how = como, how much = cuanto cuanta cuesta cuestan, how many = cuantos cuantas, which = cual cuales, who = quien quienes, what = que
price = precio precios costo, order = pedido pedidos orden ordenes, pay = pagar pago pagos, card = tarjeta tarjetas, cash = efectivo, shipping = envio envios, ship = envian enviar
return = devolver devolucion devoluciones regresar, refund = reembolso reembolsan, cancel = cancelar cancelo cancelan, money = dinero, account = cuenta, want = quiero quisiera deseo
tell me = dime digame, can = puedo pueden puede podria, have = tienen tiene tengo, there is = hay, change = cambiar cambio, address = direccion, talk = hablar, person = persona, call = llamar llamen llamame
need = necesito ocupo, buy = comprar compra, discount = descuento descuentos, offer = oferta ofertas, store = tienda tiendas, open = abren abierto abierta abiertos abrir, close = cierran cerrado cerrados
hours = horario horarios, appointment = cita citas, insurance = seguro seguros aseguranza, child = nino nina ninos ninas, today = hoy, tomorrow = manana, time = hora, day = dia dias
receive = recibir recibo, arrive = llega llegar llego, my = mi mis, your = su sus, not = no, free = gratis, accept = aceptan acepta, work = trabajo trabajan, help = ayuda, phone = telefono
speed = velocidad, maximum = maxima maximo, minimum = minima minimo, withdraw = retirar retiro, password = contrasena, size = talla tamano, broken = roto rota, late = tarde, photo = foto
parking = estacionamiento, bathroom = bano, dog = perro, wheelchair = ruedas, form = formulario formularios, doctor = medico doctora, tooth = diente dientes muela, mail = correo, email = correo
sick = enfermo enferma, visit = visita consulta, first = primera primer, new = nuevo nueva nuevos, week = semana, month = mes meses, year = ano anos, old = edad, is = es esta estan, with = con, without = sin, for = para, the = el la los las`;

/** Words that English has too and that mean what they say there. */
const ENGLISH_TOO = new Set(
  'me do no y ho main h de le ya la the are of se in ki ka ke hua is come ac 2 4'.split(' '),
);

/** All rows as they are written: what was trained on them is older when they change. */
export const PLAIN_ROWS = `${SPANISH}\n${HINGLISH}\n${HURRIED}`;

const PLAIN: ReadonlyMap<string, readonly string[]> = new Map(
  rows(PLAIN_ROWS).filter(([word]) => !ENGLISH_TOO.has(word)),
);

/** The plain words for one word as it is written, or null where it is plain itself. */
export const plainWords = (word: string): readonly string[] | null => PLAIN.get(word) ?? null;

export const plainly = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => PLAIN.get(word) ?? [word]);
