/** Figures of speech and everyday phrases that hold a health word and mean no illness. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';

/** Health words inside such a match are not counted. */
export const FIGURES = pattern(
  '(gave|give|gives|giving|buy|left) (me|him|her|us|you|them|people|everyone) (a |with |mini |major )*(heart attack*|stroke|headache|migraine|ptsd|cancer|anxiety|aids|diabetes|seizure|panic attack|trauma)',
  '(almost|nearly|about|mini|slight|practically) (just )?(had |have |died |a )*(heart attack*|stroke|seizure|aneurysm)',
  'sick (and tired )?of (?!feeling|being|having|this pain|getting|the pain|throwing)[^ ]+',
  'pain in the (ass|butt|neck)|stroke of|save ~ headaches|headache (for|than)',
  '(reddit|phone|internet|game|shopping|sugar|coffee) (addict*|withdrawal*)|(jungle|cabin|swamp) fever',
  '(addicted|allergic) (to|against) (this|your|the app|my phone|work|love|hugs|being|responsibility|you|anything|effort)',
  'ocd thing|comes with a ptsd|(cure|cures|curing|create*) cancer|(that|this|it|post|content) (is |was |gave )(cancer*|aids)',
  '(go|going|went|gone) viral|viral video|bleeding edge|cold (call*|drink*|water|weather|outside)',
  'heart of|by heart|on foot|square (foot|feet)|at hand|second hand|other hand|hand (out|over|in)|heads? (up|over|to|out|office)|face (to face|mask|value)|arm and a leg|break a leg',
  '(come|go|get|got|call|be|take|pay|money|give|right|write|way|years|months|days|bring|send) back|back (to|in|then|up|when|from|home|order|office|again|soon|tomorrow)',
  'chest of drawers|body shop|skin care|nail salon|gas (station|prices?)|hip hop|(drop|drops) (off|in|by)|sleep mode',
  '(dead|dying|die) (to|for|tired|serious|of (hunger|boredom))|no pain no|hurt to (ask|try|check)|hurt my feelings',
  '(trial|grace|notice|waiting|time) period|crown (plaza|point)|(golden gate|brooklyn) bridge|a shot|long shot|(driv*|going|go) (me |us )?(crazy|insane|nuts)',
);
