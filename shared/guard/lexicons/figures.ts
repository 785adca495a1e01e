/** Figures of speech and everyday phrases that hold a health word and mean no illness. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';

/** Health words inside such a match are not counted. */
export const FIGURES = pattern(
  '(gave|give|gives|giving|buy) (me|him|us|you|them|people) (a |mini )*(heart attack*|stroke|headache|migraine|ptsd|cancer|diabetes)',
  '(almost|nearly|mini|slight) (just )?(had |a )*(heart attack*|stroke)|sick of (?!feeling|being|this pain)[^ ]+|pain in the (neck|butt|ass|rear)|stroke of',
  '(addicted|allergic) to (this|your|my phone|work|you)|(go|going|went|gone) viral|cold (call*|drink*|water|weather)',
  'teeth (cleaned|checked|examined|whitened|polished)|(brush|floss) (my|your|his|her|their|our|the|kids|childrens|toddlers|babys) (baby )?teeth|(limpi*|cepill*) (los|sus|mis) dientes',
  'heart of|by heart|on foot|square f[eo]+t|(second|other) hand|head* (up|over|to|office)|face (to|mask|value)|arm and a leg',
  '(come|go|get|got|call|be|pay|money) back|back (to|in|then|up|when|from|order|office)|chest of drawers|drop (off|in|by)|gas station|hurt to ask',
);
