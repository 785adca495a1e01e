/** The version of lexicons, rules and weights together. Change it with every change of any of them. */
export const GUARD_VERSION = '2026.12.1';
