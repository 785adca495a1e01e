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
      '(cancel|cancle) (that|everything|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday)( please| pls| for| on)?',
      `(cancelar|cambiar|mover|reagendar|reprogramar|confirmar|posponer|adelantar|aplazar) (mi|la|nuestra|una|el) (proxima )?${MATTER}`,
      `(cuando|a que hora|que dia) (es|tengo|era|seria) (mi|la|nuestra) (proxima )?${MATTER}`,
      `(tengo|tenia|ya tengo) (una |mi )?(cita|turno) (manana|hoy|el|a las|para|con)`,
    ),
    unless: pattern(
      '(do you|is there|whats|what is|how much) ~ (fee|charge|policy|penalty)',
      '(how (do|can|would|far) (i|we|you))',
      '(do i|hair|car|oil|lunch|reservation|booking for|booking to|booking at|booking tomorrow|my order|hotel|restaurant|table|flight|concert|movie|calendar|remind|reminder|meeting|dinner)',
      '(cancellation|cancelation) (policy|fee)',
    ),
  },
  {
    rule: 'account.money',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      '(my|our|his|her|my <kin>s) (dental |medical |last |outstanding |current |remaining |insurance |account |hospital |most recent |latest )*(bill|balance|invoice|statement|copay amount|claim|deductible met|eob|account balance|superbill)',
      '(i|we) (got|received|was|were|been|have been|am being|keep getting|am|have) (a |an |another |the )?(bill|charged|billed|invoice|overcharged|double charged|sent to collections|collection letter|statement)',
      '(how much|what|why) (do|did|does|am) i (still )?(owe|being charged|charged)',
      '(mi|nuestra|la) (cuenta|factura|saldo|deuda|recibo)( pendiente)?',
      'cuanto (les debo|debo de mi|debo en mi|tengo que pagar de mi)',
      '(me|nos) (cobraron|llego (una|la) (cuenta|factura))',
    ),
    unless: pattern(
      '(bank|credit card|checking|savings|cash|atm|deposit|withdrawal|top up|refund in|account balance|phone|electric|water|restaurant|transfer|paypal|wallet|account number)',
    ),
  },
  {
    rule: 'account.results',
    kind: 'account-matter',
    category: 'account',
    when: pattern(
      '(my|our|his|her|my <kin>s) (lab |test |blood |blood work |bloodwork |biopsy |xray |scan |mri |pap |latest |recent |last )*(results|labs|lab work|bloodwork|test results|records|chart|file|medical records|dental records|xrays|portal account|portal password|portal login|referral|prior authorization|prior auth|prescription|prescriptions|refill|refills|rx|script)',
      '(are|is|did|have|has) (my|the|our|his|her) ~ (results|labs|referral|refill|prescription|records) (ready|in|back|come|came|been|sent|in yet|back yet)',
      '(refill|renew|refilled|renewed) (my|a|his|her|the|on) ~ (prescription|rx|medication|meds|medicine|script)',
      '(need|want|get|request|requesting|request a|needs|send|can i get) (a |my |the |another )?(refill|refills|prescription refill|med refill|prescription renewal)',
      '(locked out of|cant log in to|cant log into|cant login|reset my|forgot my|log in to my|log into my|access my) ~ (portal|password|account|mychart|chart)',
      '(mis|los|mi|su) (resultados|analisis|expediente|historial|receta|recetas|recetas medicas|referido)',
      '(surtir|renovar|resurtir) (mi|la|una) (receta|medicina)',
      '(estan|ya estan|salieron|tienen) (listos )?(mis|los) (resultados|analisis)',
    ),
    unless: pattern(
      '(how (do|can|would) (i|you) (transfer|get|request|send|obtain))',
      'can i transfer',
      '(can you|do i need to|how do i|where do i|i need to|need my|do you) (transfer|transferred) ~ records',
      '(bank|hotel|flight|netflix|wallet|phone|email|wifi|game)',
      '(does|do you|need a|do i need|is a|require|requires) ~ (referral|prescription)',
    ),
  },
];

export const account: Detector = (reading) => applyRules(reading, ACCOUNT_RULES);
