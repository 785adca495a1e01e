/** The published vocabularies of what Foyer can find in a text: identifier types and signal kinds. No text, no logic. */

/** The 18 identifiers of 45 CFR 164.514(b)(2)(i)(A)-(R), in the order of the regulation; `age` is the age rule inside (C). */
export const IDENTIFIER_TYPES = [
  'name',
  'location',
  'date',
  'age',
  'phone',
  'fax',
  'email',
  'ssn',
  'mrn',
  'health-plan',
  'account',
  'license',
  'vehicle',
  'device',
  'url',
  'ip',
  'biometric',
  'photo',
  'other-id',
] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

/** What the guard can point at. A detector reports one or more of these; design.md section 4. */
export const SIGNAL_KINDS = [
  'self-harm',
  'violence',
  'abuse',
  'medical-emergency',
  'dental-emergency',
  'poisoning',
  'symptom',
  'condition',
  'medication',
  'procedure',
  'test-result',
  'pregnancy',
  'mental-state',
  'substance-use',
  'advice-request',
  'body-part',
  'follow-up',
  'account-matter',
  'identifier',
  'model',
  'unknown-language',
  'fault',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** A half-open range of UTF-16 code units in the text as the visitor typed it. */
export type Span = { readonly start: number; readonly end: number };

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SPECIALTIES = [
  'dental',
  'family-medicine',
  'pediatrics',
  'dermatology',
  'obstetrics',
  'therapy',
  'physical-therapy',
  'optometry',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];
