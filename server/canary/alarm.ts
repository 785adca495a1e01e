/**
 * The canary's alarm. It lives in the audit log, so that every node sees it, a restart does not silence it and nobody can take it back
 * unseen. A leak stays on until somebody clears it; a run that could not be made is forgotten by the next one that could.
 */
import type { CanaryAlarm } from '../../shared/protocol/staff-api.ts';
import type { Installation } from '../installation.ts';
import type { CanaryResult } from './run-canary.ts';

const ACTOR = 'canary';
const KIND_OF = {
  'canary:leaked': 'leak',
  'canary:failed': 'unchecked',
  'canary:passed': null,
  'canary:cleared': null,
} as const;
type CanaryAction = keyof typeof KIND_OF;
const ACTIONS = Object.keys(KIND_OF) as readonly CanaryAction[];

type AuditPart = Pick<Installation, 'database' | 'audit' | 'clock'>;

/** The alarm that is on, or null. */
export const readAlarm = async ({ database }: Pick<AuditPart, 'database'>): Promise<CanaryAlarm | null> => {
  const last = await database.query
    .selectFrom('audit')
    .select(['at', 'action', 'subject'])
    .where('practice', 'is', null)
    .where('action', 'in', ACTIONS)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const kind = last && KIND_OF[last.action as CanaryAction];
  return last && kind
    ? { kind, since: new Date(Number(last.at)).toISOString(), found: last.subject ?? '' }
    : null;
};

const write = ({ audit, clock }: AuditPart, action: CanaryAction, subject: string | null): Promise<void> =>
  audit.append({ at: clock(), practice: null, actor: ACTOR, action, subject });

/** "name in turn.sealed_visitor_text": kinds and places, no value. */
export const describeLeaks = (result: Extract<CanaryResult, { readonly outcome: 'leak' }>): string =>
  result.leaks
    .map(({ type, place }) => `${type} in ${place}`)
    .sort()
    .join(', ');

/** Writes an entry only where something changes. */
export const reportResult = async (part: AuditPart, result: CanaryResult): Promise<void> => {
  const alarm = await readAlarm(part);
  if (result.outcome === 'leak') {
    const found = describeLeaks(result);
    if (alarm?.kind !== 'leak' || alarm.found !== found) await write(part, 'canary:leaked', found);
  } else if (result.outcome === 'failed') {
    if (!alarm) await write(part, 'canary:failed', result.reason);
  } else if (alarm?.kind === 'unchecked') await write(part, 'canary:passed', null);
};

/** False when there was none. */
export const clearAlarm = async (part: AuditPart): Promise<boolean> => {
  const alarm = await readAlarm(part);
  if (alarm) await write(part, 'canary:cleared', null);
  return alarm !== null;
};
