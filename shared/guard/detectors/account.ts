/** The visitor's own appointment, bill, results, prescription or records. Written by the project, November 2026. */
import { levelOf } from '../features.ts';
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const MATTER = '(appo*|appt*|apt|visit|booking|citas?|turno|slot|session|checkup|cleaning|consult*)';

const rule = (id: string, when: RegExp, unless: RegExp): Rule => ({
  rule: `account.${id}`,
  kind: 'account-matter',
  category: 'account',
  when,
  unless,
});

export const ACCOUNT_RULES: readonly Rule[] = [
  rule(
    'appointment',
    pattern(
      `(canc*l*|resched*|mov*|chang*|push*|confirm*|switch|check|postpone|miss*) (my|our|his|her|the|this|<kin>s?|my <kin>s?) ~ ${MATTER}`,
      `(cancel|reschedule|move|confirm|change|push) ${MATTER}|cancel (everything|tomorrow|monday|tuesday|wednesday|thursday|friday)`,
      `(when|what time|what day|where) (is|was|are|s) (my|our|his|her|my <kin>s?) (next |upcoming )?${MATTER}`,
      `(i|we|ive|already) (have|had|got|booked|made|missed|scheduled) (an |a |my )?${MATTER} (today|tomorrow|on|at|with|for|this|next|already|scheduled)`,
      `late (for|to) (my|our) ${MATTER}`,
      `(cancelar|cambiar|mover|reagendar|reprogramar|confirmar|posponer) (mi|la|una) ${MATTER}|(cuando|a que hora|que dia) (es|tengo|era) (mi|la) ${MATTER}|tengo (una |mi )?(cita|turno) (manana|hoy|el|a las|con)`,
    ),
    pattern(
      '(do you|is there|whats|what is|how much) ~ (fee|charge|policy)|(how (do|can|would) (i|we|you))|cancellation (policy|fee)',
      '(do i|hair|car|oil|lunch|reservation|booking (for|to|at|tomorrow)|my order|hotel|restaurant|table|flight|calendar|remind*|meeting|dinner)',
    ),
  ),
  rule(
    'money',
    pattern(
      '(my|our|his|my <kin>s) (last |outstanding )*(bill|balance|invoice|statement|claim|superbill)',
      '(i|we) (got|was|were|have) (a )?(bill*|charged|overcharged)|why (do|am) i (still )?(owe|charged)',
      '(mi|la) (cuenta|factura|saldo|deuda|recibo)|les debo|me cobraron',
    ),
    pattern(
      '(bank|card|checking|cash|deposit|withdrawal|top up|account balance|phone|electric|transfer|wallet)',
    ),
  ),
  rule(
    'results',
    pattern(
      '(my|his|her|my <kin>s) (lab |scan |mri |pap |test |blood )*(results|labs|bloodwork|records|chart|file|medical records|dental records|xrays|portal (password|account)|referral|prescription*|refill|rx|script)',
      '(refill|renew) (my|on) ~ (prescription|medicine)|(need|get) (a |my )?refill|(log in*|locked out|reset|forgot) ~ (portal|password|mychart)',
      '(mis|mi) (resultados|analisis|expediente|historial|recetas?|referido)',
    ),
    pattern(
      'how (do|can|would) (i|you) ~ (transfer|get|request|send|obtain)|can i transfer|(can you|do i need to|how do i|where do i|do you) transfer* ~ records',
      '(bank|hotel|phone|email|wifi)|(does|do you|need a|do i need|is a|require*) ~ (referral|prescription)',
    ),
  ),
];

// "A refill of Lexapro", "my results, the hiv one": an illness or medicine beside a matter of one's own is one's own.
export const account: Detector = (reading) => {
  const matters = applyRules(reading, ACCOUNT_RULES);
  if (matters.length === 0) return matters;
  const named = reading.hits.filter((hit) => levelOf([hit]) === 3);
  return [
    ...matters,
    ...named.map(({ kind, from, to }) => ({
      ...reading.spanOfWords(from, to),
      kind,
      rule: 'health.own-matter',
      category: 'health' as const,
    })),
  ];
};
