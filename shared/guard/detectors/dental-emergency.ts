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
      '(face|cheek|jaw|neck|eye) ~ (swollen|swelling|abscess) ~ (fever|chills|swallow|breathe|eye|neck|open my mouth|shut)',
      '(swelling|abscess) ~ (spreading|going) (to|down) (my) (eye|neck)',

      '(cara|cuello) ~ (hinchada|hinchado) ~ (fiebre|tragar)',
    ),
    unless: NOT_NOW,
  },
  {
    rule: 'emergency.dental-bleeding',
    kind: 'dental-emergency',
    category: 'emergency',
    when: pattern(
      '(socket|tooth|gums|mouth|stitches) ~ (wont stop bleeding|keeps bleeding|bleeding a lot|gushing)',

      'no para de sangra(r)? ~ muela',
      'encia ~ no deja de sangrar',
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
      'se me salio el diente ~ golpe',

      'tumbaron dos dientes?',
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
    ),
    unless: NOT_NOW,
  },
];

export const dentalEmergency: Detector = (reading) => applyRules(reading, DENTAL_EMERGENCY_RULES);
