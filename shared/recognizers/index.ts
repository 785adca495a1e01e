/** The public face of the recognizers: one for each of the 18 identifiers of 45 CFR 164.514(b)(2)(i), and the subset that browsers run. */
import { account } from './account.ts';
import { age } from './age.ts';
import { biometric } from './biometric.ts';
import { date } from './date.ts';
import { device } from './device.ts';
import { email } from './email.ts';
import { fax } from './fax.ts';
import { healthPlan } from './health-plan.ts';
import { ip } from './ip.ts';
import { license } from './license.ts';
import { location } from './location.ts';
import { mrn } from './mrn.ts';
import { name } from './name.ts';
import { otherId } from './other-id.ts';
import { phone } from './phone.ts';
import { photo } from './photo.ts';
import type { Recognizer } from './recognizer.ts';
import { spokenDigits } from './spoken-digits.ts';
import { ssn } from './ssn.ts';
import { url } from './url.ts';
import { vehicle } from './vehicle.ts';

export { BROWSER_RECOGNIZERS } from './browser.ts';
export type { Match, Recognizer } from './recognizer.ts';

/** In the order in which a text is typed: where two find the same characters, the earlier one names them. */
export const RECOGNIZERS: readonly Recognizer[] = [
  photo,
  email,
  url,
  ip,
  ssn,
  fax,
  healthPlan,
  mrn,
  account,
  license,
  vehicle,
  device,
  biometric,
  age,
  date,
  phone,
  spokenDigits,
  location,
  name,
  otherId,
];
