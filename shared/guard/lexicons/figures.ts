/** Figures of speech and everyday phrases that hold a health word and mean no illness. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';

const SCARE =
  '(heart attack|heart attacks|stroke|strokes|headache|headaches|migraine|ptsd|cancer|anxiety|aids|diabetes|seizure|panic attack|aneurysm|trauma|autism|ocd|depression|nightmares|chills|goosebumps)';

/** Health words inside such a match are not counted. */
export const FIGURES = pattern(
  `(gave|give|gives|giving) me (a )*${SCARE}`,

  'mini (heart attack)',
  `(a )*${SCARE} when (i )*saw`,

  'sick (and tired )?of (?!feeling|being|having|this pain|getting|the pain|throwing)[^ ]+',
  '(pain) in the neck( to)?',

  'stroke of',
  'swamp fever',
  'reddit (addiction)',
  '(addicted|allergic) to anything',
  'an (an )?(ocd) thing',
  'is a cancer',
  'it (is )+(me )?cancer',
  'cure (child )*cancer',

  'cold feet',
  'heart goes',

  'arm and a leg',
  'head of',

  '(eye) drops',
  '(come|came|years) back (?:(?!pain|hurts|hurt|ache|aches|is sore|injury|spasm|brace|surgery)[^ ]+)',
  '(back) (to|in|up|door|from|of|on|and|with|after|for) (?:(?!pain|hurts|surgery)[^ ]+)',
  '(gas) station',
  'how much gas',

  'nail polish',

  '(dead|die|dying|death|killing|killed) (to|for|of|by|serious|tired|it)',

  'ears ring',
  'sleeping in my car',
  '(drop|drops|dropping|dropped) (off|out|me|my)',

  'period (of)',
  'grace period(s)?',

  'crown molding',
  'blood drive',
  '(shot|shots) in',

  'crazy beat',
  'go (me )*crazy',
);
