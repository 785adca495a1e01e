/**
 * What visitors write that no practice answers: other trades, places, news, devices, chatter. The topic classifier learns from it
 * what is not the front desk's. Made of frames and their subjects, so that a few lines teach many words.
 */

type Frames = { readonly frames: readonly string[]; readonly subjects: readonly string[] };

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** `{}` is the subject. */
const ENGLISH: readonly Frames[] = [
  {
    frames: [
      'do you sell {}',
      'how much is a {}',
      'where can I buy {}',
      'I want to return a {}',
      'do you have {} in stock',
      'what is the best {}',
      'my {} is broken',
      'order a {} for me',
      'I am looking for a cheap {}',
      'is there a sale on {}',
      'can you ship a {} to my house',
      'how do I clean my {}',
    ],
    subjects: list(
      'sofa, laptop, lamp, drill, blender, sandwich, burger, taco, guitar, keyboard, tent, ladder, toaster, carpet, curtain, hammer, television, camera, headphones, jacket, shirt, dress, boots, sneakers, necklace, ring, watch, motorcycle, bicycle, tire, engine, battery, microwave, refrigerator, dishwasher, vacuum, chair, table, pillow, blanket, candle, flower, plant, lawn mower, tractor, puppy food, cat litter, fish tank, toy, video game, novel, magazine, ticket, suitcase, backpack, umbrella, steak, coffee, beer, wine, bread, cheese, chicken, soup, salad, cake, cookie, ice cream, tablet, charger, cable, monitor, router, speaker, piano, drum, violin, fence, brick, paint, door, window, rug, costume, helmet, kayak, canoe, boat, trailer, truck',
    ),
  },
  {
    frames: [
      'how much is admission to the {}',
      'is the {} any good',
      'who built the {}',
      'I work at the {}',
      'we had fun at the {}',
      'how far is the {} from here',
    ],
    subjects: list(
      'museum, cinema, theater, supermarket, mall, restaurant, bakery, airport, stadium, zoo, park, aquarium, church, courthouse, city hall, dmv, hotel, casino, bar, nightclub, gym, school, university, car wash, hardware store, laundromat, subway station, harbor, ferry, campground, beach, ski resort, golf course, bowling alley, skating rink, farmers market, toll road, car dealership, pawn shop, liquor store, barber shop, nail salon, tattoo parlor, movie theater, grocery store, post office, consulate, embassy, prison, fire station, police station, recycling center, animal shelter',
    ),
  },
  {
    frames: [
      'do you fix {}',
      'can you install {}',
      'how much do you charge for {}',
      'who does {} around here',
      'I would like a quote for {}',
    ],
    subjects: list(
      'roofing, plumbing, carpentry, car repair, brake pads, engine repair, landscaping, lawn mowing, house cleaning, carpet cleaning, window washing, interior design, moving, catering, wedding photography, web design, logo design, tax preparation, bookkeeping, legal advice, divorce papers, dog walking, dog grooming, cat sitting, tutoring, math lessons, guitar lessons, dance classes, yoga classes, swimming lessons, driving lessons, language classes, hair coloring, haircuts, manicures, waxing, tattoos, tailoring, dry cleaning, shoe repair, watch repair, phone repair, computer repair, printer repair, furniture assembly, pest control, pool cleaning, tree removal, snow removal, towing, oil changes, wheel alignment, party rentals, bounce houses, limousine service, taxi rides, travel planning, real estate, mortgage loans, debt collection, private investigation, security cameras, solar panels, air conditioning, heating repair',
    ),
  },
  {
    frames: [
      'who invented {}',
      'what is the history of {}',
      'explain {} to me',
      'how does {} work',
      'write a paragraph about {}',
      'what do you think of {}',
      'is {} dangerous',
      'when was {} discovered',
      'why is {} so popular',
      'give me facts about {}',
    ],
    subjects: list(
      'gravity, democracy, the roman empire, the second world war, evolution, photosynthesis, the solar system, black holes, dinosaurs, volcanoes, the internet, bitcoin, the stock market, inflation, the constitution, the electoral college, baseball, basketball, hockey, cricket, tennis, chess, poker, jazz, opera, hip hop, impressionism, shakespeare, the bible, buddhism, islam, algebra, calculus, geometry, electricity, nuclear power, wind energy, airplanes, submarines, rockets, robots, artificial intelligence, programming, python, javascript, databases, the amazon river, antarctica, japan, egypt, brazil, russia, hawaii, new zealand, earthquakes, hurricanes, bees, whales, elephants, wolves, spiders, roses, wheat, rice, sugar, chocolate, tea, whiskey, movies, cartoons, comic books, video games, social media',
    ),
  },
  {
    frames: [
      'cancel my {}',
      'track my {}',
      'how do I reset my {}',
      'reschedule my {}',
      'I lost my {}',
      'how do I renew my {}',
      'when does my {} expire',
      'refund my {}',
      'pay my {}',
    ],
    subjects: list(
      'flight, hotel reservation, dinner reservation, rental car, concert ticket, magazine subscription, streaming subscription, phone contract, cable service, internet service, electricity bill, water bill, gas bill, mortgage, car loan, student loan, library card, driver license, passport, visa application, fishing permit, parking permit, car registration, gym membership, pizza order, furniture delivery, parcel, luggage, wallet, house key, car key, facebook password, bank pin, apple id, game account, tax refund, speeding ticket, lottery ticket, pet license, train ticket, cruise, movie rental, storage unit, garage door opener, alarm code',
    ),
  },
  {
    frames: ['{}'],
    subjects: [
      ...list(
        'set an alarm for six, turn on the lights, volume up, skip this song, play some jazz, call my mother, text my wife, add milk to my shopping list, take a note, start the car, lock the front door, what is on my calendar, read my messages, flip a coin, roll a die, pick a number, count to ten, spell banana, translate bread into french, what is twelve times eight, square root of nine, convert miles to kilometers, what time is it in london, what day is it, how old are you, where were you born, do you have a girlfriend, what is your favorite food, are you married, do you dream, do you love me, who is your father, tell me a riddle, make me laugh, say something nice, are you smarter than me, what is the weather like, will it rain, how cold is it outside, is it sunny, who won the game, what was the score, who is the president, who is the governor, when are the elections, how do I vote, what happened in the news, is there traffic on the highway, what movie should I watch, recommend a book, find me a recipe, how do I bake bread, how do I boil an egg, how do I tie a tie, how do I change a tire, how do I jump start a car, how do I get rid of ants, how do I remove a wine stain, how do I iron a shirt, how do I plant tomatoes, how do I lose at chess, how do I make money online, how do I get rich, how do I write a resume, how do I find a job, how do I buy a house, how do I invest, how do I file my taxes, do my homework, solve this equation, what does this word mean, fix my grammar, my car will not start, my computer is slow, my phone died, my house is too hot, my sink is leaking, my toilet is clogged, my dog ran away, my cat scratched the couch, the neighbors are loud, the game was boring, I like pizza, I love summer, I am watching television, I am at the store, the sky is blue, cows eat grass, birds can fly, my favorite color is green, I have two brothers, we went to the lake, she likes to dance, he plays football, it is raining again, school starts on monday, the train was full, dinner is ready, let us go to the beach, see you at the party, happy birthday, merry christmas to all, congratulations on the wedding, welcome to the jungle, once upon a time, to be or not to be, one two three four, testing one two, hello world, foo, abc, asdf, qwerty, zxcvbn, blah blah, hmm hmm, random words here, this is only text, nothing to see here, purple elephant sandwich, window river candle, seven green chairs run',
      ),
    ],
  },
];

const SPANISH: readonly Frames[] = [
  {
    frames: [
      'venden {}',
      'cuanto cuesta un {}',
      'donde compro {}',
      'quiero devolver un {}',
      'se me descompuso el {}',
      'necesito un {} barato',
      'cual es el mejor {}',
      'quiero vender mi {}',
    ],
    subjects: list(
      'sillon, celular, televisor, refrigerador, boleto, vestido, zapato, reloj, anillo, coche, carro, camion, llanta, motor, mueble, colchon, cama de madera, tapete, juguete, libro, guitarra, piano, bicicleta, moto, pastel, pollo, pan, queso, cerveza, vino, cafe, helado, taco, hamburguesa, pizza, sandwich, martillo, taladro, escalera, ventana, puerta, pintura, cemento, planta, flor, perro de raza, gato, caballo, departamento, terreno, casa, camisa, pantalon, chamarra, mochila, maleta, camara, impresora, computadora, cargador',
    ),
  },
  {
    frames: ['cuanto cuesta entrar al {}', 'trabajo en el {}', 'fuimos al {}'],
    subjects: list(
      'museo, cine, teatro, supermercado, mercado, restaurante, aeropuerto, estadio, zoologico, parque, banco, correo, hotel, bar, gimnasio, taller, consulado, registro civil, juzgado, centro comercial, casino, lavado de autos, puerto, metro, salon de fiestas, salon de belleza, rancho, lago, acuario, circo',
    ),
  },
  {
    frames: [
      'arreglan {}',
      'hacen {}',
      'cuanto cobran por {}',
      'necesito a alguien para {}',
      'dan {} los sabados',
    ],
    subjects: list(
      'plomeria, carpinteria, jardineria, mecanica, hojalateria, fletes, mudanzas, clases de baile, clases de cocina, clases de ingles, clases de manejo, cortes de cabello, tintes, tatuajes, fotografia de bodas, banquetes, tramites legales, declaraciones de impuestos, traducciones juradas, lavado de alfombras, fumigacion, instalacion de aire acondicionado, reparacion de lavadoras, reparacion de techos, vidrios, herreria, costura, tapiceria, serenatas, fiestas infantiles',
    ),
  },
  {
    frames: [
      'quien invento {}',
      'que es {}',
      'hablame de {}',
      'como funciona {}',
      'escribe un texto sobre {}',
    ],
    subjects: list(
      'la gravedad, la democracia, la segunda guerra mundial, la inflacion, el bitcoin, la bolsa de valores, el futbol, el beisbol, el boxeo, el ajedrez, la opera, el flamenco, la cumbia, el universo, la luna, los volcanes, los dinosaurios, los terremotos, la electricidad, el algebra, la filosofia, la biblia, el tequila, el maiz, el chocolate, la miel, las ballenas, los leones, el amazonas, argentina, espana, mexico, japon, la inteligencia artificial',
    ),
  },
  {
    frames: ['cancelar mi {}', 'donde esta mi {}', 'perdi mi {}', 'como renuevo mi {}', 'quiero pagar mi {}'],
    subjects: list(
      'vuelo, reservacion de hotel, boleto de avion, suscripcion, contrato de internet, recibo de la luz, recibo del agua, hipoteca, licencia de conducir, pasaporte, visa, multa, maleta, cartera, llave, pedido de comida, membresia del club, paquete, tarjeta de la biblioteca, mascota, credito del coche, renta del departamento',
    ),
  },
  {
    frames: ['{}'],
    subjects: list(
      'pon una alarma, prende la luz, sube el volumen, pon una cancion, llama a mi mama, que hora es, que dia es hoy, cuantos anos tienes, eres casado, te quiero mucho, cuentame algo, hazme reir, va a llover, hace frio afuera, quien gano el juego, quien es el presidente, cuando son las elecciones, que pelicula veo, dame una receta de arroz, como se hace la salsa, como hago dinero, como escribo una carta, ayudame con la tarea, cuanto es cinco mas cinco, mi coche no prende, se tapo el drenaje, mi perro se escapo, mi gato no come pescado, el vecino hace ruido, me gusta bailar, hoy es mi cumpleanos, feliz ano, vamos a la playa, el cielo es azul, la casa es grande, los ninos juegan pelota, mi hermano vive en chicago, el tren va lleno, ya esta la comida, nos vemos en la fiesta, uno dos tres, palabras sin sentido, bla bla bla, jajaja que risa',
    ),
  },
];

/** Every subject alone and in one of its frames, evenly over them: the subjects tell, the frames are the front desk's too. */
const linesOf = ({ frames, subjects }: Frames): readonly string[] =>
  subjects.flatMap((subject, at) => [
    subject,
    ...(frames.length > 1 ? [(frames[at % frames.length] ?? '{}').replace('{}', subject)] : []),
  ]);

export const ELSEWHERE: readonly string[] = [...ENGLISH, ...SPANISH].flatMap(linesOf);
