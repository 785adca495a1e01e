/** Dental danger where minutes or hours count: swelling that spreads, bleeding that does not stop, a knocked-out tooth, a broken jaw. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const NOT_NOW = pattern(
  '(years|months|weeks|year|month) (ago|back)',
  '(last|past) (year|month|summer)',
  '(what|how|do|does|can|if) (should |you |i |to |a |someone |my |child |ever )*(treat|handle|fix|see|do if|knocked|happens|gets|get)',
  '(hace (#|dos) (anos|meses))',
  'when i was',
);

export const DENTAL_EMERGENCY_RULES: readonly Rule[] = [
  {
    rule: 'emergency.dental-swelling',
    kind: 'dental-emergency',
    category: 'emergency',
    when: pattern(
      '(face|cheek|jaw|neck|eye|abscess|swollen) ~ (swollen|swelling|spreading|abscess) ~ (fever|chills|swallow|breathe|eye|neck|open my mouth|shut)',
      '(swelling|abscess) ~ (spreading|going) (to|down) (my) (eye|neck)',
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
      '(socket|tooth|gums|mouth|stitches) ~ (wont stop bleeding|keeps bleeding|bleeding (a lot|heavily|badly|for hours|nonstop|non stop)|gushing)',
      '(wont stop) bleeding ~ (extraction)',
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
      '(knocked) (out )?(a |my |his |front )*(tooth|teeth)',
      '(tooth) (got |was |is )*(knocked out|knocked clean out)',
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
      '(broke) (my) jaw',
      'jaw (is |was )*(broken|stuck open|locked open)',
      '(mandibula) (trabada)',
      '(me|se) (rompi|rompio|fracturo|disloco) la (mandibula|quijada)',
    ),
    unless: NOT_NOW,
  },
];

export const dentalEmergency: Detector = (reading) => applyRules(reading, DENTAL_EMERGENCY_RULES);
