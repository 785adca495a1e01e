/** The sources of all rules, so that training knows which words they wait for. No bundle imports it. */
import { FRAMES, SIGNS } from './cues.ts';
import { ACCOUNT_RULES } from './detectors/account.ts';
import { CRISIS_RULES } from './detectors/crisis.ts';
import { DENTAL_EMERGENCY_RULES } from './detectors/dental-emergency.ts';
import { EMERGENCY_RULES } from './detectors/emergency.ts';
import { HARM_RULES } from './detectors/harm.ts';

export const ruleSources = (): readonly string[] =>
  [
    ...[...ACCOUNT_RULES, ...CRISIS_RULES, ...DENTAL_EMERGENCY_RULES, ...EMERGENCY_RULES, ...HARM_RULES].map(
      (rule) => rule.when,
    ),
    ...Object.values(SIGNS),
    ...Object.values(FRAMES),
  ].map((rule) => rule.source);
