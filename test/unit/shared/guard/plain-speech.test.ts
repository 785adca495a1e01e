/** What nobody may ever get past the guard by saying it plainly, and what no practice's visitor may ever be stopped for. */
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT, inspect, isWithheldCategory } from '../../../../shared/guard/index.ts';

const list = (words: string): readonly string[] => words.split(/,\s+/);

const COMPLAINTS =
  list(`headache, migraine, fever, cough, sore throat, rash, itching, nausea, diarrhea, constipation, stomach ache,
  back pain, chest tightness, toothache, swollen gums, bleeding gums, cavity, cracked tooth, ear infection,
  runny nose, congestion, flu, asthma, diabetes, high blood pressure, thyroid problem, anxiety, depression,
  panic attacks, insomnia, fatigue, dizziness, vertigo, numb fingers, tingling in my feet, knee pain,
  sprained ankle, broken wrist, swollen ankle, heart palpitations, acne, eczema, psoriasis, mole that changed,
  hair loss, UTI, burning when I pee, kidney stone, period cramps, missed period, hot flashes,
  lump in my breast, yeast infection, blurry vision, red eye, dry eyes, pink eye, stye, hives, allergies,
  bug bite, burn on my hand, cut on my foot, hemorrhoids, heartburn, acid reflux, gallstones, hernia, shingles,
  herpes, HIV, hepatitis, covid, strep, bronchitis, pneumonia, cancer, arthritis, gout, sciatica, ADHD, autism,
  OCD, PTSD, bipolar disorder, postpartum depression, memory problems, weight gain, snoring, sleep apnea,
  ingrown toenail, athletes foot, warts, ringworm, lice`);
const QUEJAS =
  list(`dolor de cabeza, migraña, fiebre, tos, dolor de garganta, sarpullido, comezón, náuseas, diarrea,
  estreñimiento, dolor de estómago, dolor de espalda, dolor de muela, encías inflamadas, una caries,
  un diente roto, infección de oído, gripa, gripe, asma, diabetes, presión alta, tiroides, ansiedad, depresión,
  ataques de pánico, insomnio, cansancio, mareos, vértigo, hormigueo en los pies, dolor de rodilla,
  un esguince, una fractura, palpitaciones, acné, eczema, un lunar raro, caída del pelo, infección urinaria,
  ardor al orinar, piedras en el riñón, cólicos, una bolita en el seno, hongos, visión borrosa, ojo rojo,
  ronchas, alergias, una quemadura, una cortada, hemorroides, agruras, reflujo, una hernia, herpes, covid,
  bronquitis, neumonía, cáncer, artritis, gota, ciática, piojos, verrugas, sangrado, vómito, calentura,
  moco verde, flemas`);
const OFFERED =
  list(`Saturday, a cleaning, a crown, implants, whitening, a physical, Invisalign, flu shots, x-rays,
  a sports physical, root canals, Delta Dental, Medicaid, telehealth, parking, a mammogram, allergy testing,
  acne treatment, botox, braces, eye exams, glasses, couples therapy, group therapy, physical therapy,
  dry needling, prenatal visits, an ultrasound, vaccines, newborns, kids, a second opinion, sedation, dentures,
  night guards, emergencies`);

const isStopped = (text: string): boolean => isWithheldCategory(inspect(text, EMPTY_CONTEXT).category);
const within = (frame: string, words: readonly string[]): readonly string[] =>
  words.map((word) => frame.replace('X', word));

describe('a plain disclosure is stopped', () => {
  it.each([
    'I have X',
    'my son has X',
    'X for 3 days',
    'been dealing with X since last week',
    'can you see me for my X today',
  ])('of 95 complaints each: %s', (frame) => {
    expect(within(frame, COMPLAINTS).filter((text) => !isStopped(text))).toEqual([]);
  });
  it.each(['tengo X', 'mi hijo tiene X', 'X desde ayer', 'ando con X', 'creo que tengo X, qué hago'])(
    'de 70 molestias cada una: %s',
    (frame) => {
      expect(within(frame, QUEJAS).filter((text) => !isStopped(text))).toEqual([]);
    },
  );
});

describe('a complaint in words that are also a figure of speech, a measure or no word of illness', () => {
  it.each([
    ['i had a mini stroke last month', 'my mom had a slight stroke', 'i had a stroke of the brainstem'],
    ['pain in the neck for two weeks', 'sharp pain in the neck', 'i have pain in the butt when i sit'],
    ['sick of vomiting every morning', 'the army gave me ptsd', 'my glasses are giving me a headache'],
    ['bad back from work', 'trouble with my back when i sit', 'i have a sore thumb', 'bleeding heart valve'],
    [
      'my sugar was 300 this morning',
      'bp 170 over 110',
      'my son has a temperature',
      'baby has a temp of 102',
    ],
    [
      'my baby isnt eating',
      'i havent slept in three days',
      'nothing makes me happy anymore',
      'i hate my life',
    ],
    ['my hair is falling out', 'i lost 20 pounds without trying', 'the room is spinning', 'i see double'],
    ['pinched nerve', 'frozen shoulder', 'i was diagnosed last week', 'my heart skips beats'],
    ['no puedo ir al baño', 'se me cae el pelo', 'estoy esperando un bebe', 'me quitaron la matriz'],
    ['lloro todos los dias', 'mi hijo esta malito', 'se me sube el azucar', 'tengo almorranas'],
  ])('%s, %s …', (...texts) => {
    expect(texts.filter((text) => !isStopped(text))).toEqual([]);
  });
});

describe('a plain question to the practice passes', () => {
  it.each([
    'are you open on X?',
    'do you take X?',
    'how much is X?',
    'do you do X?',
    'where is X?',
    'can I book X?',
  ])('of 36 things each: %s', (frame) => {
    expect(within(frame, OFFERED).filter(isStopped)).toEqual([]);
  });
  it.each([
    'my son is 6 months old can he come',
    'my daughter is 3 months old do you take her',
    'mi bebe tiene 3 meses, lo pueden ver',
    'im in a wheelchair is there a ramp',
    'I will come back in an hour, are you open',
    'I am sick of waiting on hold',
    'this phone menu is a pain in the neck',
  ])('%s', (text) => {
    expect(isStopped(text)).toBe(false);
  });
});

describe('a word of danger in an errand shows no card', () => {
  const hasCard = (text: string): boolean =>
    ['crisis', 'emergency'].includes(inspect(text, EMPTY_CONTEXT).category);

  it.each([
    ['can i walk from the train to your office', 'do i walk into the building from main street'],
    ['we wont be here by 5, can we come later', 'i wont be here next week, cancel friday'],
    ['the coach pushed the kids appointment to friday', 'who writes the letters for insurance'],
    ['tattoo scars on my arm, can you remove them', 'do sun spots fade with your laser'],
    ['my inhaler is not working, can i get a refill', 'do you sell razor blades'],
    ['llamo y no contesta nadie', 'su oficina no contesta el telefono'],
    ['estoy atrapada en el trafico, llego tarde', 'se nos fue la luz, pueden mover la cita'],
    ['a mi papa le toca la cita el martes', 'a mi hermano le toca limpieza en marzo'],
    ['traigo la boca como dormida por la anestesia', 'tengo un diente que esta flojito'],
    ['no veo salida del estacionamiento', 'escribi la carta para el seguro'],
    ['me corte con machete la semana pasada', 'me va a matar mi jefe si falto'],
    ['le esta pegando la gripe a todos', 'no la despierto hasta las 9', 'motivo para vivir cerca'],
  ])('%s', (...texts) => {
    expect(texts.filter(hasCard)).toEqual([]);
  });
  it.each([
    'mi pareja me esta pegando ahorita',
    'me pego el papa de mis hijos',
    'no lo puedo despertar y respira raro',
    'i keep thinking about driving off the bridge',
    'my stepdad comes in my room at night and touches me',
  ])('and danger told with the same words does: %s', (text) => {
    expect(hasCard(text)).toBe(true);
  });
});
