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
      `(cancel|cancle|cancell|reschedule|rescheduling|reschedul|resched|move|change|push|confirm|switch|bump|check|postpone|moving|canceling|cancelling|changing|confirming|shift|delay|missed|miss) (my|our|his|her|the|this|an|that|todays|tomorrows|<kin>s?|my <kin>s?) ~ ${MATTER}`,
      `(cancel|reschedule|move|confirm|change|push) ${MATTER}`,
      `(when|what time|what day|where|is|at what time) (is|was|are|s|do i have) (my|our|his|her|my next|my <kin>s?) (next |upcoming |dental |doctor )*${MATTER}`,
      `(do i|did i|i|we|ive|i already|already) (have|had|got|booked|made|missed|scheduled) (an |a |my |another |the )?${MATTER} (today|tomorrow|on|at|with|for|this|next|already|scheduled|booked|monday|tuesday|wednesday|thursday|friday|saturday)`,
      `(running|be|gonna be|will be|im) (a bit |a little |# minutes |few minutes |about # minutes )?late (for|to) (my|our|the) ${MATTER}`,
      '(cancel) (that|everything|tomorrow|thursday|friday)',
      `(cancelar|cambiar|mover|reagendar|reprogramar|confirmar|posponer|adelantar|aplazar) (mi|la|nuestra|una|el) (proxima )?${MATTER}`,
      `(cuando|a que hora|que dia) (es|tengo|era|seria) (mi|la|nuestra) (proxima )?${MATTER}`,
      `(tengo|tenia|ya tengo) (una |mi )?(cita|turno) (manana|hoy|el|a las|para|con)`,
    ),
    unless: pattern(
      '(do you|is there|whats|what is|how much) ~ (fee|charge|policy)',
      '(how (do|can|would) (i|we|you))',
      '(do i|hair|car|oil|lunch|reservation|booking for|booking to|booking at|booking tomorrow|my order|hotel|restaurant|table|flight|concert|movie|calendar|remind|reminder|meeting|dinner)',
      '(cancellation) (policy|fee)',
    ),
  },
  {
    rule: 'account.money',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      '(my|our|his|my <kin>s) (last |outstanding )*(bill|balance|invoice|statement|claim|account balance|superbill)',
      '(i|we) (got|was|were|have) (a )?(bill|charged|billed|overcharged)',
      '(why) (do|am) i (still )?(owe|charged)',
      '(mi|la) (cuenta|factura|saldo|deuda|recibo)( pendiente)?',
      'cuanto (les debo|debo de mi|debo en mi|tengo que pagar de mi)',
      '(me) (cobraron|llego (una|la) (cuenta|factura))',
    ),
    unless: pattern(
      '(bank|credit card|checking|savings|cash|atm|deposit|withdrawal|top up|refund in|account balance|phone|electric|water|restaurant|transfer|wallet|account number)',
    ),
  },
  {
    rule: 'account.results',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      '(my|his|my <kin>s) (lab |scan |mri |pap )*(results|labs|bloodwork|test results|records|chart|file|medical records|dental records|xrays|portal account|portal password|referral|prescription|refill|rx|script)',
      '(are|is|did) (my|the) ~ (results|labs|prescription) (ready|in|back|come)',
      '(refill) (my|on) ~ (prescription|medicine)',
      '(need|get|can i get) (a |my )?(refill)',
      '(locked out of|cant log in to|reset my|forgot my) ~ (portal|password|mychart)',
      '(mis|los|mi) (resultados|analisis|expediente|historial|receta|recetas|referido)',
      '(resurtir) (mi) (receta)',
      '(estan|ya estan|salieron) (listos )?(mis) (resultados|analisis)',
    ),
    unless: pattern(
      '(how (do|can) (i|you) (transfer|get|request|send))',
      'can i transfer',
      '(can you|do i need to|how do i|i need to) (transfer) ~ records',
      '(bank|hotel|flight|netflix|wallet|phone|email|wifi|game)',
      '(does|do you|need a|do i need|is a) ~ (referral|prescription)',
    ),
  },
];

export const account: Detector = (reading) => applyRules(reading, ACCOUNT_RULES);
