/** The visitor's own appointment, bill, results, prescription or records. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const MATTER =
  '(appointment|appointments|appt|appts|apt|visit|booking|cita|citas|turno|slot|session|checkup|cleaning|consult|consultation)';

export const ACCOUNT_RULES: readonly Rule[] = [
  {
    rule: 'account.appointment',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      `(cancel|move|change|push|postpone|missed) (my|the) ~ ${MATTER}`,

      `what time is my (next )*${MATTER}`,
      `i have (a )?${MATTER} tomorrow`,

      '(cancel) tomorrow',
      `(cancelar|cambiar|mover) mi (proxima )?${MATTER}`,

      `tengo (una )?cita a las`,
    ),
    unless: pattern(
      '(do you|is there|whats|what is) ~ (fee|charge|policy)',
      '(how (do|can|would) (i|we|you))',
      '(do i|hair|car|oil|lunch|reservation|booking for|my order|hotel|restaurant|table|flight|concert|movie|calendar|remind|reminder|meeting|dinner)',
    ),
  },
  {
    rule: 'account.money',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      'my (last )*(bill|balance|statement|claim)',
      'i was (a )?charged',

      '(mi|la) (cuenta|factura|recibo)( pendiente)?',

      '(me) cobraron',
    ),
    unless: pattern(
      '(bank|credit card|checking|savings|cash|atm|deposit|withdrawal|top up|phone|electric|water|restaurant|transfer|wallet)',
    ),
  },
  {
    rule: 'account.results',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      'my (lab )*(results|labs|test results|records|chart|file|dental records|referral|prescription|refill|rx)',

      'need (a )?(refill)',
      'locked out of ~ portal',
      '(mis|los|mi) (resultados|analisis|expediente|receta|referido)',
    ),
    unless: pattern(
      '(how (do|can) (i|you) get)',

      'can you (transfer) ~ records',
      '(bank|hotel|flight|netflix|wallet|phone|email|wifi|game)',
      'need a ~ (referral|prescription)',
    ),
  },
];

export const account: Detector = (reading) => applyRules(reading, ACCOUNT_RULES);
