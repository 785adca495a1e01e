/** Figures of speech and everyday phrases that hold a health word and mean no illness. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';

/** Health words inside such a match are not counted. */
export const FIGURES = pattern(
  '(gave|give|gives|giving) (me|him|us|you|them|people) (a |mini )*(heart attack*|stroke)',
  'mini heart attack*|sick of (?!(?:the |my |this |these |all )?(?:feel*|being|pain*|hurt*|ach*|vomit*|throw*|cough*|sneez*|itch*|bleed*|migraine*|headache*|nause*|constip*|diarr*|cramp*|pimple*|acne|rash*|sweat*|snor*))[^ ]+|(is|are|was|what|such|real|royal|huge|total) (a )?pain in the (neck|butt|ass|rear)|stroke of (luck|genius|midnight|a pen|the pen)',
  'addicted to (this|your|my phone|work|you)|allergic to (work|mondays|people|you)|(go|going|went|gone) viral|cold (call*|drink*|water|weather)',
  'teeth (cleaned|checked|examined|whitened|polished)|(brush|floss) (my|your|his|her|their|our|the|kids|childrens|toddlers|babys) (baby )?teeth|(limpi*|cepill*) (los|sus|mis) dientes',
  'blood boil*|stomach (drop*|in knots)|worried sick|sick (joke|beat*|burn|trick*|leave|day*)|bruised ego|ego (is |was |got )*bruised|cold (shoulder|turkey)|blind (date|faith)|turn* a blind eye|deaf ears',
  'heart (broke|sank|melt*)|pain (point*|staking)|(cabin|spring|gold|jungle|election|baby) fever|fever (dream|pitch)|binge watch*|brain (freeze|fart|storm)|food coma',
  'sore (loser|subject)|thick skin|(get*|got|on) my (last )?nerve*|the nerve of|bad blood (between|with)|lump sum|bleeding (edge|heart liberal|money)|dead (line|end|battery|serious|zone)|killer (deal|sale|view)',
  'hurt* (my|the|your) (wallet|feelings|pocket|pride|ego)|(art|feels?|sounds?|looks?) of giving|(cure|cured|cures) (cancer|the common cold)',
  '(phone|laptop|computer|car|plants?|printer|wifi|tv|app|page|site|website|account|button|server|economy|market|city|team|game|system|battery|screen|internet|bank) (is |are |was |has |have |had |look* |seem* |been |so |got )*(sick|depressed|paraly*|crippl*|a virus|fever|blind|dead|dying|infected|bleeding|bruised)',
  '(reddit|internet|phone|shopping|coffee|chocolate|game|gaming|netflix|scratch) addict*',
  'heart of|by heart|on foot|square f[eo]+t|(second|other) hand|head* (up|over|to|office)|face (to|mask|value)|arm and a leg',
  '(come|came|coming|go|going|went|get|got|call|called|calling|be|been|am|im|was|pay|paid|money|right|welcome|way|write|text|send|bring|take|took|give|gave|hear|heard|move|moved|head|heading|drive|walk|look|looking) back|back (then|order|office|in (the day|college|school|town))|chest of drawers|drop (off|in|by)|gas (station|tank|bill|pump|mileage|prices)|mood for|hurt to ask',
);
