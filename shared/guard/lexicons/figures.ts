/** Figures of speech and everyday phrases that hold a health word and mean no illness. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';

/** Health words inside such a match are not counted. */
export const FIGURES = pattern(
  '(gave|give|gives|giving|buy) (me|him|us|you|them|people) (a |mini )*(heart attack*|stroke|headache|migraine|ptsd|cancer|diabetes)',
  '(almost|nearly|mini|slight) (just )?(had |a )*(heart attack*|stroke)|sick of (?!feeling|being|this pain)[^ ]+|pain in the (neck|butt|ass|rear)|stroke of',
  '(addicted|allergic) to (this|your|my phone|work|you)|(go|going|went|gone) viral|cold (call*|drink*|water|weather)',
  'teeth (cleaned|checked|examined|whitened|polished)|(brush|floss) (my|your|his|her|their|our|the|kids|childrens|toddlers|babys) (baby )?teeth|(limpi*|cepill*) (los|sus|mis) dientes',
  'blood boil*|stomach (drop*|in knots|turn*)|worried sick|sick (joke|beat*|burn|trick*|leave|day*)|(brok*|break*) my back|ego|cold (feet|shoulder|turkey)|blind (spot|date|eye|faith)|deaf ears',
  'heart (broke|sank|sink*|skip*|melt*|stop*|felt)|growing pains|pain (point*|staking)|(cabin|spring|gold|jungle|election) fever|fever (dream|pitch)|binge watch*|(brain|cold) freeze|brain (fart|dead|storm)|food coma',
  'sore (loser|spot|thumb|subject)|thick skin|skin of|(get*|got|on) my (last )?nerve*|the nerve of|bad blood|in stitches|lump sum|bleeding (edge|heart|money)|dead (line|end|battery|serious|zone)|killer (deal|sale|view)',
  'hurt* (my|the|your) (wallet|feelings|pocket|pride|ego|eyes)|(big|giant|real|another|total|such a|huge|more) headache|headaches? (for|of|to)|(causes?|caused|gives?|giving|gave) [^ ]+ (a |an )?(headaches?|heart attacks?)',
  '(phone|laptop|computer|car|plants?|printer|wifi|tv|app|page|site|website|account|button|server|economy|market|city|team|game|system|battery|screen|internet|bank) (is |are |was |has |have |had |look* |seem* |been |so |got )*(sick|depressed|paraly*|crippl*|a virus|fever|blind|dead|dying|infected|bleeding|bruised)',
  '(art|master*|feels?|felt|sounds?|looks?) of giving|(cure|cured|cures) (cancer|the common cold)|(every ?time|whenever) you [^ ]+|(reddit|internet|phone|shopping|coffee|chocolate|game|gaming|netflix|scratch) addict*',
  'heart of|by heart|on foot|square f[eo]+t|(second|other) hand|head* (up|over|to|office)|face (to|mask|value)|arm and a leg',
  '(come|go|get|got|call|be|pay|money) back|back (to|in|then|up|when|from|order|office)|chest of drawers|drop (off|in|by)|gas station|hurt to ask',
);
