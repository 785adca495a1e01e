/** The columns that we add to the account library's tables. */

export const staffFields = {
  /** True until the one-time password was replaced. */
  mustChangePassword: { type: 'boolean', required: true, defaultValue: true, input: false },
  /** Disabled, not deleted: the audit log goes on naming them. */
  disabled: { type: 'boolean', required: true, defaultValue: false, input: false },
} as const;

export const sessionFields = {
  /** Epoch milliseconds by our clock; the library's own times follow the machine's. */
  startedAt: { type: 'number', bigint: true, required: true, input: false },
  lastSeenAt: { type: 'number', bigint: true, required: true, input: false },
} as const;
