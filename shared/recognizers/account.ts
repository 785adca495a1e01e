/** (J) Account numbers: payment cards, bank accounts, billing accounts, in whole or by their last digits. */
import { DIGIT_OR_MASK, isNoCode, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

export const account = patternRecognizer('account', [
  {
    rule: 'account.card',
    needs: DIGIT_OR_MASK,
    source: 'ISO/IEC 7812: 13 to 19 digits. The Luhn digit is not looked at: a mistyped card is still a card',
    on: 'folded',
    expression: /(?<![\d.])[\dx*](?:[ .-]{0,3}[\dx*]){11,18}(?![\d])/,
    unless: (found) => found.replace(/\D/g, '').length < 3,
  },
  {
    rule: 'account.iban',
    needs: DIGIT_OR_MASK,
    source: 'ISO 13616',
    on: 'folded',
    expression:
      /(?<![a-z0-9])[a-z]{2}\d{2}[ -]?(?:(?=[a-z]{0,4}\d)[a-z0-9]{4}[ -]?){2,7}[a-z0-9]{0,4}(?![a-z0-9])/,
  },
  {
    rule: 'account.labelled',
    needs: DIGIT_OR_MASK,
    source: 'the labels on bills and statements',
    on: 'folded',
    expression: labelledCode(
      String.raw`acc(?:oun)?t|acct|a\/c|account|cuenta|card|tarjeta|credit ?card|debit ?card|visa|mastercard|amex|discover|cvv|cvc|cvv2|security code|expir(?:es|y|ation)(?: date)?|routing|aba|iban|swift|bic|sort code|invoice|factura|checking|savings|wallet`,
    ),
    unless: isNoCode,
  },
  {
    rule: 'account.bill',
    needs: DIGIT_OR_MASK,
    source: 'the number of a bill; a short one behind these words is what is owed',
    on: 'folded',
    expression: labelledCode(String.raw`statement|bill|balance|payment`),
    unless: (found, reading, at) =>
      isNoCode(found, reading, at) ||
      (/^\d{1,4}$/.test(found) && !/[#]\s?$/.test(reading.folded.slice(Math.max(0, at.start - 2), at.start))),
  },
  {
    rule: 'account.ending',
    needs: DIGIT_OR_MASK,
    source: '"ending in 4242", "terminada en 4242"',
    on: 'folded',
    expression:
      /\b(?:end(?:s|ing|ed)?|termina(?:da|do)?|acaba(?:da)?)\s(?:in|with|en|con)[\s#*x:.-]{0,6}(?<it>[*x]{0,6}\d{2,6})\b/,
  },
  {
    rule: 'account.masked',
    needs: DIGIT_OR_MASK,
    source: 'numbers already masked by somebody else, with digits left standing',
    on: 'folded',
    expression: /(?<![a-z0-9])[x*#]{2,}(?:[ -]?[x*#]{2,}){0,4}[ -]?\d{2,6}\b/,
  },
  {
    rule: 'account.starred',
    needs: DIGIT_OR_MASK,
    source: 'as above, with one star',
    on: 'folded',
    expression: /(?<![\p{L}\p{N})*])\*\d{2,6}\b/u,
  },
]);
