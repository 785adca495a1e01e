/** The parts of a practice's profile that answers are computed from: locations, services, insurance plans, providers, payment. */
import { z } from 'zod';
import { hoursFields } from './hours.ts';
import { phone, slug, webAddress } from './ids.ts';
import { answerOf, nameOf, plainName, textOf } from './text.ts';

const ianaZone = () =>
  z.string().refine(isTimeZone, 'is not a time zone; write the IANA name of it, such as "America/Chicago"');

const isTimeZone = (zone: string): boolean => {
  if (!/^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

export const locationSchema = z.strictObject({
  id: slug(),
  name: nameOf(),
  /** Other names visitors use: the part of town, the street. */
  aliases: z.array(plainName()).max(40).default([]),
  address: z.string().trim().min(1, 'is empty; write street, town and state').max(300),
  phone: phone().optional(),
  map: webAddress().optional(),
  timeZone: ianaZone(),
  ...hoursFields,
  directions: answerOf().optional(),
  parking: answerOf().optional(),
});
export type PracticeLocation = z.infer<typeof locationSchema>;

export const AUDIENCES = ['all', 'adults', 'children'] as const;

export const serviceSchema = z.strictObject({
  id: slug(),
  name: nameOf(),
  synonyms: z.array(plainName()).max(60).default([]),
  offered: z.boolean().default(true),
  audience: z.enum(AUDIENCES).default('all'),
  /** What a visitor is told about the price, in the practice's words. */
  price: textOf(300).optional(),
  /** Said after "yes, we do" or "no, we do not". */
  note: answerOf().optional(),
});
export type PracticeService = z.infer<typeof serviceSchema>;

/** `in` and `out` of network; `verify`: it depends on the plan, the visitor is asked to call. */
export const PLAN_STATUSES = ['in', 'out', 'verify'] as const;

export const planSchema = z.strictObject({
  id: slug(),
  name: plainName(),
  aliases: z.array(plainName()).max(60).default([]),
  status: z.enum(PLAN_STATUSES),
  /** Plan types or networks that are covered by the status, such as "PPO". Empty means all. */
  networks: z.array(plainName()).max(30).default([]),
  /** Plan types of this insurer that are not taken, such as "HMO". */
  notNetworks: z.array(plainName()).max(30).default([]),
  from: z.iso.date('is not a date; write it as "2026-01-01"').optional(),
  until: z.iso.date('is not a date; write it as "2026-12-31"').optional(),
  note: answerOf().optional(),
});
export type InsurancePlan = z.infer<typeof planSchema>;

export const insuranceSchema = z.strictObject({
  plans: z.array(planSchema).max(500).default([]),
  /** Said to "do you take insurance?" without a plan; a list of the plans is made where this is missing. */
  answer: answerOf().optional(),
  /** Said for a plan that is not listed, in place of "we have no note about that plan, please call". */
  unlisted: answerOf().optional(),
});

export const providerSchema = z.strictObject({
  id: slug(),
  name: plainName(),
  aliases: z.array(plainName()).max(20).default([]),
  role: textOf(200).optional(),
  specialties: z.array(nameOf()).max(30).default([]),
  languages: z.array(plainName()).max(20).default([]),
  locations: z.array(slug()).max(100).default([]),
  acceptingNew: z.boolean().optional(),
  note: answerOf().optional(),
});
export type PracticeProvider = z.infer<typeof providerSchema>;

export const PAYMENT_METHODS = [
  'cash',
  'check',
  'debit',
  'visa',
  'mastercard',
  'amex',
  'discover',
  'apple-pay',
  'google-pay',
  'hsa',
  'fsa',
  'financing',
  'carecredit',
  'payment-plan',
  'sliding-scale',
] as const;

export const paymentSchema = z.strictObject({
  methods: z.array(z.enum(PAYMENT_METHODS)).max(PAYMENT_METHODS.length).default([]),
  answer: answerOf().optional(),
});

export const policiesSchema = z.strictObject({
  cancellation: answerOf().optional(),
  late: answerOf().optional(),
  refill: answerOf().optional(),
  privacy: answerOf().optional(),
});
