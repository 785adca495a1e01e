import { expect, it } from 'vitest';
import type { Session, Stores, TranscriptId, TurnRecord } from '../../server/storage/stores.ts';
import type { DeidentifiedText } from '../../shared/deidentify/deidentified.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { describeOnBoth } from '../support/databases.ts';
import {
  anUpdate,
  aSummary,
  aTurn,
  begin,
  HARBOR,
  NOW,
  RETENTION_DAYS,
  SUNRISE,
  storesWith,
} from './samples.ts';

const DAY_MS = 86_400_000;

const fallbackTurn = (text: string | null, over: Partial<TurnRecord> = {}, language: Language = 'en') => {
  const turn = aTurn({ visitorText: text as DeidentifiedText | null, ...over });
  return { ...turn, reply: { ...turn.reply, decision: 'fallback' as const, language, source: null } };
};

const texts = async (stores: Stores, practice: Session['practice'] = SUNRISE): Promise<readonly string[]> =>
  (await stores.unanswered.list(practice, 100)).turns.map(({ text }) => text).sort();

describeOnBoth('a question that found no answer', (databases) => {
  it('is listed with its words and language, one that was answered is not', async () => {
    const { stores } = await storesWith(await databases.open());
    const asked = await begin(stores, {}, fallbackTurn('do you have a sauna', {}, 'es'));
    await begin(stores);

    expect(await stores.unanswered.list(SUNRISE, 100)).toEqual({
      turns: [
        {
          transcript: asked.session.transcript,
          sequence: 1,
          text: 'do you have a sauna',
          language: 'es',
          dismissed: false,
          next: null,
        },
      ],
      more: false,
    });
  });

  it('is listed as well when it was a later turn, and once when the turn was sent twice', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores);
    const turn = fallbackTurn('is there a library', { sequence: 2 });
    await stores.sessions.append(session, anUpdate(), turn, aSummary());
    await stores.sessions.append(session, anUpdate(), turn, aSummary());

    expect(await texts(stores)).toEqual(['is there a library']);
  });

  it('is listed when it was only asked back, with what came of it', async () => {
    const { stores } = await storesWith(await databases.open());
    const back = (sequence: number) => {
      const turn = fallbackTurn(`sauna, time ${sequence}`, { sequence });
      return { ...turn, reply: { ...turn.reply, decision: 'clarify' as const } };
    };
    const { session } = await begin(stores, {}, back(1));
    const next = async () =>
      (await stores.unanswered.list(SUNRISE, 10)).turns.map((turn) => turn.next?.decision);
    expect(await next()).toEqual([undefined]);

    await stores.sessions.append(session, anUpdate(), back(2), aSummary());
    expect(await next()).toEqual([undefined, undefined]);
    await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 3 }), aSummary());
    expect(await next()).toEqual(['answer', 'answer']);
  });

  it('whose words could not be kept is not listed', async () => {
    const { stores } = await storesWith(await databases.open());
    await begin(stores, {}, fallbackTurn(null));

    expect(await texts(stores)).toEqual([]);
  });

  it('is gone when its conversation is purged, and only then', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores, {}, fallbackTurn('do you have a sauna'));
    await begin(stores, {}, fallbackTurn('is there a library'));

    await stores.transcripts.purge(SUNRISE, session.transcript);

    expect(await texts(stores)).toEqual(['is there a library']);
  });

  it('outlives the visit and is gone with the retention of its conversation', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores, {}, fallbackTurn('do you have a sauna'));
    await stores.sessions.end(SUNRISE, session.id);
    expect(await texts(stores)).toEqual(['do you have a sauna']);

    await stores.transcripts.expire(NOW + RETENTION_DAYS * DAY_MS);

    expect(await texts(stores)).toEqual([]);
  });

  it('that is not for the practice stays marked, and can be put back', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores, {}, fallbackTurn('do you have a sauna'));
    const places = [{ transcript: session.transcript, sequence: 1 }];
    const marked = async () =>
      (await stores.unanswered.list(SUNRISE, 10)).turns.map(({ dismissed }) => dismissed);

    expect(await stores.unanswered.dismiss(SUNRISE, places, true)).toBe(1);
    expect(await marked()).toEqual([true]);
    expect(await stores.unanswered.dismiss(SUNRISE, places, false)).toBe(1);
    expect(await marked()).toEqual([false]);
  });

  it('of another practice is neither listed nor changed', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores, {}, fallbackTurn('do you have a sauna'));
    const place = { transcript: session.transcript, sequence: 1 };

    expect(await texts(stores, HARBOR)).toEqual([]);
    expect(await stores.unanswered.dismiss(HARBOR, [place], true)).toBe(0);
    expect(
      await stores.unanswered.dismiss(SUNRISE, [{ ...place, transcript: 'x' as TranscriptId }], true),
    ).toBe(0);
    expect((await stores.unanswered.list(SUNRISE, 10)).turns[0]?.dismissed).toBe(false);
  });

  it('is one of many: the list says when there are more than it shows', async () => {
    const { stores } = await storesWith(await databases.open());
    for (const word of ['sauna', 'library', 'pool'])
      await begin(stores, {}, fallbackTurn(`is there a ${word}`));

    const { turns, more } = await stores.unanswered.list(SUNRISE, 2);
    expect(turns).toHaveLength(2);
    expect(more).toBe(true);
    expect((await stores.unanswered.list(SUNRISE, 3)).more).toBe(false);
  });
});
