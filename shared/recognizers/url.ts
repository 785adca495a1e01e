/** (N) Web addresses, with or without a scheme. */
import { patternRecognizer } from './recognizer.ts';

const ENDING =
  'com|net|org|edu|gov|mil|io|co|us|uk|ca|mx|es|ar|cl|pe|de|fr|it|pt|br|nl|be|ch|at|se|no|dk|fi|pl|cz|ru|cn|jp|kr|in|au|nz|za|info|biz|me|ly|gl|app|dev|xyz|site|online|health|dental|clinic|blog|tv|ai|cc|eu|ie|ro|hu|gr|tr|ph|sg|my|id|vn|hk|tw';

export const url = patternRecognizer('url', [
  {
    rule: 'url.scheme',
    needs: /:/,
    source: 'RFC 3986',
    on: 'folded',
    expression: /\b(?:https?|ftp|sftp|file|mailto|tel|sms|chrome|about):\/{0,2}[^\s<>"')\]]{2,300}/,
  },
  {
    rule: 'url.www',
    needs: /www/,
    source: 'addresses as spoken',
    on: 'folded',
    expression: /\bwww\s?[.,]\s?[^\s<>"')\]]{2,300}/,
  },
  {
    rule: 'url.domain',
    needs: /[\p{L}\p{N}]\.[\p{L}\p{N}]/u,
    source: 'IANA root zone, the endings people type',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}(?:${ENDING})(?![\p{L}\p{N}-])(?:[/?#:][^\s<>"')\]]{0,300})?`,
      'u',
    ),
    // Two sentences without a space between them ("better.in the morning") have a plain word before the point and text after it.
    unless: (found, reading, at) =>
      /^[a-z]+\.(?:in|it|at|me|no|be|is|my|us|es|id|so|am|to|de|se|tv|do|as)$/.test(found) &&
      /^[\s,]/.test(reading.folded.slice(at.end, at.end + 1)),
  },
  {
    rule: 'url.cue',
    needs: /\.[\p{L}\p{N}]/u,
    source: 'an address after the word for it, whatever its ending',
    on: 'folded',
    expression:
      /\b(?:site|website|web|web ?page|blog|page|link|url|sitio|pagina|enlace)\s?(?:is|are|at|es|:|=)?\s(?<it>[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,24}){1,4}[^\s,;)"']{0,200})/u,
  },
  {
    rule: 'url.spelled',
    needs: /\s(?:dot|punto)\s/,
    source: 'addresses dictated in chat',
    on: 'folded',
    expression: /\b(?:www |https? )?[a-z0-9-]{3,40} (?:dot|punto) (?:com|net|org|co|io|edu|gov|es|mx)\b/,
  },
]);
