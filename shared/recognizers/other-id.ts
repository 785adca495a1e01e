/** (R) Any other unique identifying number, characteristic or code: bookings, orders, portal names, passwords, passports, handles. */
import { CODE, DIGIT_OR_MASK, isNoCode, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

const HANDLES =
  'instagram|insta|ig|facebook|fb|twitter|x|tiktok|snap(?:chat)?|telegram|skype|discord|venmo|zelle|cashapp|paypal|linkedin|whatsapp|line|wechat|kik|reddit';

export const otherId = patternRecognizer('other-id', [
  {
    rule: 'other-id.labelled',
    needs: DIGIT_OR_MASK,
    source: 'labels of reference numbers in front-desk talk',
    on: 'folded',
    expression: labelledCode(
      String.raw`booking|reservation|confirmation|conf|reference|ref|order|ticket|claim|tracking|sample|specimen|accession|passport|pasaporte|tax ?(?:id)?|ein|tin|fein|vat|user ?(?:id|name)?|login|username|portal|employee|badge|student|visa|alien|green card|i-94|case|appointment|appt|cita|reserva(?:cion)?|confirmacion|pedido|folio|referencia|codigo|code|pin ?(?:code)?|otp|passcode|access code|voucher|coupon|promo|prescription|rx|receta|lab|referral|authorization|auth|prior auth|curp|rfc|dni|nie|id|i\.d\.?|identification|identificacion|ident|nombre de usuario|usuario|session|token|key|customer|client|locker|bed|ward|unit|serial`,
    ),
    unless: isNoCode,
  },
  {
    rule: 'other-id.is-my',
    needs: /\s(?:is|are|es|son)\s(?:my|mi|mis|our|the|his|her|el|la)\s/,
    source: 'the other way round: "BX-9 is my access code"',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<it>(?<code>${CODE})) (?:is|are|es|son) (?:my|mi|mis|our|the|his|her|el|la) (?:[\p{L}'-]{1,12} ){0,3}(?:number|num|no\.?|id|code|pin|mrn|ssn|account|plate|license|vin|serial|imei|policy|chart|passport|numero|codigo|cuenta|poliza|expediente|folio|cedula|dni|curp|placas|referencia|npi)(?!\p{L})`,
      'u',
    ),
    unless: (found) => /^\d{1,2}$/.test(found),
  },
  {
    rule: 'other-id.password',
    needs: /pass|pwd|contrase|clave/,
    source: 'secrets are masked whatever they look like',
    on: 'folded',
    expression:
      /\b(?:pass(?:word|code|phrase)|pwd|contrasena|clave)(?:\s(?:is|was|es|for\s\S{1,20}\sis)\s|\s?[:=]\s?|\s(?=['"!]))(?<it>['"]?(?<code>[^\s'",;]{3,64})['"]?)/,
    unless: (found) =>
      /^(?:not|the|my|wrong|incorrect|reset|expired|for|and|is|no|it|to|that|never|still)$/.test(found),
  },
  {
    rule: 'other-id.hash',
    needs: /#/,
    source: '"#28645": a number sign and three digits or more',
    on: 'folded',
    expression: /#\s?(?=[a-z]{0,6}-?\d)[a-z0-9][a-z0-9-]{2,30}\b/,
  },
  {
    rule: 'other-id.handle',
    needs: /@/,
    source: 'names on social networks',
    on: 'folded',
    expression: /(?<![\p{L}\p{N}.])@\s?[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}/u,
  },
  {
    rule: 'other-id.handle-labelled',
    needs: /[:=]/,
    source: '"my instagram is jo_smiles"',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:${HANDLES}|handle|username|user name|screen ?name|usuario)(?:\s(?:handle|name|username|account|id|user|is|es|me|at|@|de)){0,3}\s?[:=]\s?(?<it>[\p{L}\p{N}_.-]{3,40})`,
      'u',
    ),
  },
  {
    rule: 'other-id.underscore',
    needs: /_/,
    source: 'an underscore inside a word is never prose',
    on: 'folded',
    expression: /['"]?(?<![\p{L}\p{N}_])(?=[\p{L}\p{N}]{0,40}_[\p{L}\p{N}])[\p{L}\p{N}_]{3,60}['"]?/u,
  },
]);
