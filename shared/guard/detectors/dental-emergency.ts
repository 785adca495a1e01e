/** Dental danger where minutes or hours count: swelling that spreads, bleeding that does not stop, a knocked-out tooth, a broken jaw. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';
import { NOT_NOW } from './emergency.ts';

const rule = (id: string, when: RegExp): Rule => ({
  rule: `emergency.${id}`,
  kind: 'dental-emergency',
  category: 'emergency',
  when,
  unless: NOT_NOW,
});

export const DENTAL_EMERGENCY_RULES: readonly Rule[] = [
  rule(
    'dental-swelling',
    pattern(
      '(face|cheek|jaw|neck|gum*|mouth|chin|tongue) ~ (sw[eo]l*|abscess|puffy) ~ (fever|chills|swallow*|breath*|eye|neck|spread*|shut|burning up)',
      '(swelling|infection|abscess) ~ (spread*|mov*|reached|going) ~ (eye|neck|throat|chin)',
      '(fever|chills|cant swallow) ~ (face|cheek|jaw|tooth|gum*|neck) ~ (sw[eo]l*|abscess)',
      '(cara|mejilla|cuello|lengua) ~ hinchad* ~ (fiebre|tragar|respirar|ojo|muela)|(fiebre|calentura|muela) ~ (cara|mejilla|cuello|lengua) ~ hinchad*',
    ),
  ),
  rule(
    'dental-bleeding',
    pattern(
      '(socket|extraction|tooth|teeth|gum*|mouth) ~ (still|wont stop|keeps|hasnt stopped) bleed*',
      '(still|wont stop|keeps|hasnt stopped) bleed* ~ (extraction|tooth|socket|pulled|wisdom)',
      '(muela|diente|extraccion|encia) ~ (no para|no deja|sigue) (de )?sangr*',
    ),
  ),
  rule(
    'knocked-out-tooth',
    pattern(
      '(knock*|punch*|kick*) (out )?(a |my |his |her |their |the |two |# |front |permanent )*(tooth|teeth)( out| loose)?',
      '(tooth|teeth) (got |was |were |is |just |been |completely )*(knocked|punched|kicked) (clean )?(out|loose)',
      '(cayo|salio|volo|tumb*|arranc*) ~ diente* ~ (golpe|caida|pelot*|raiz)',
    ),
  ),
  rule(
    'jaw',
    pattern(
      '(broke*|fractured|dislocated) (my|his|her|the) jaw|jaw (is |got |feels |looks )*(broken|fractured|dislocated|out of place|stuck open|locked open)',
      '(mandibula|quijada) (rota|fracturada|dislocada|trabada)',
    ),
  ),
];

export const dentalEmergency: Detector = (reading) => applyRules(reading, DENTAL_EMERGENCY_RULES);
