/** Dental danger where minutes or hours count: swelling that spreads, bleeding that does not stop, a knocked-out tooth, a broken jaw. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const NOT_NOW = pattern(
  '(years|months|weeks|year|month) (ago|back)',
  '(last|past) (year|month|summer)',
  '(what|how|do|does|can|if) (do |should |you |i |to |a |my kid |someone |my |child |kid |ever )*(treat|handle|fix|see|do if|knocks|knocked|happens|gets|get|cost|replace)',
  '(hace (#|un|una|dos|tres|varios) (anos|ano|meses))',
  'when i was',
);

export const DENTAL_EMERGENCY_RULES: readonly Rule[] = [
  {
    rule: 'emergency.dental-swelling',
    kind: 'dental-emergency',
    category: 'emergency',
    when: pattern(
      '(face|cheek|jaw|neck|eye|gum|gums|mouth|abscess|swelling|swollen) ~ (swollen|swelling|swelled|spreading|huge|puffy|abscess) ~ (fever|temperature|chills|swallow|swallowing|breathe|breathing|eye|neck|spreading|open my mouth|shut)',
      '(swelling|swollen|infection|abscess) ~ (spreading|spread|reached|moving|going) (to|into|up|down|toward|towards) (my|his|her|the) (eye|neck|throat|face|cheek)',
      '(fever|chills|trouble swallowing|cant swallow) ~ (face|cheek|jaw|tooth|gum|mouth|neck) ~ (swollen|swelling|abscess|swelled)',
      '(cara|mejilla|mandibula|cuello) ~ (hinchada|hinchado|inflamada) ~ (fiebre|tragar|respirar|ojo|calentura)',
      '(fiebre|calentura) ~ (cara|mejilla|cuello) ~ (hinchada|hinchado|inflamada)',
      '(hinchazon|infeccion) ~ (extendiendo|bajando|subiendo|pasando) ~ (ojo|cuello|garganta)',
    ),
    unless: NOT_NOW,
  },
  {
    rule: 'emergency.dental-bleeding',
    kind: 'dental-emergency',
    category: 'emergency',
    when: pattern(
      '(socket|extraction|tooth|teeth|gum|gums|mouth|wisdom teeth|stitches) ~ (still bleeding|wont stop bleeding|keeps bleeding|bleeding (a lot|heavily|badly|for hours|nonstop|non stop)|gushing|filling with blood|full of blood)',
      '(still|wont stop|not stopped|keeps|hasnt stopped) bleeding ~ (extraction|tooth|socket|pulled|surgery|wisdom|hours)',
      '(sigue|no para de|no deja de) sangra(r|ndo)? ~ (muela|diente|extraccion|boca|encia)',
      '(muela|diente|extraccion|encia|boca) ~ (no para de|no deja de|sigue|no ha parado de) (sangrar|sangrando)',
    ),
    unless: NOT_NOW,
  },
  {
    rule: 'emergency.knocked-out-tooth',
    kind: 'dental-emergency',
    category: 'emergency',
    when: pattern(
      '(knocked|got knocked|knock|knocking|punched|kicked) (out )?(a |my |his |her |their |the |two |# |front |permanent |adult )*(tooth|teeth)( out| loose)?',
      '(tooth|teeth) (got |was |were |is |has been |just got |just |been |completely )*(knocked out|knocked clean out|punched out|kicked out|knocked loose)',
      '(se le|se me) (cayo|salio|volo|arranco) (un|el) diente ~ (golpe|caida|caerse|pelota|entero|con raiz)',
      '(golpe|caida|pelotazo) ~ (cayo|salio|volo|perdio|tumbo) (un|el|su|dos) dientes?',
      '(tumbaron|tumbo|arranco) (un|el|dos) dientes?',
    ),
    unless: NOT_NOW,
  },
  {
    rule: 'emergency.jaw',
    kind: 'dental-emergency',
    category: 'emergency',
    when: pattern(
      '(broke|broken|fractured|dislocated) (my|his|her|the) jaw',
      'jaw (is |got |feels |might be |looks |was )*(broken|fractured|dislocated|out of place|stuck open|locked open)',
      '(mandibula|quijada) (rota|fracturada|dislocada|trabada|salida)',
      '(me|se) (rompi|rompio|fracturo|disloco) la (mandibula|quijada)',
    ),
    unless: NOT_NOW,
  },
];

export const dentalEmergency: Detector = (reading) => applyRules(reading, DENTAL_EMERGENCY_RULES);
