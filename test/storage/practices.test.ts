import { expect, it } from 'vitest';
import type { PracticeId } from '../../server/storage/stores.ts';
import { describeOnBoth } from '../support/databases.ts';
import { HARBOR, SUNRISE, storesWith } from './samples.ts';

describeOnBoth('a practice', (databases) => {
  it('is published in versions and keeps its origins unless new ones are given', async () => {
    const { stores } = await storesWith(await databases.open());

    expect(await stores.practices.publish(SUNRISE, 'name: Two', null)).toBe(2);
    expect(await stores.practices.publish(SUNRISE, 'name: Three # why', ['https://www.example.com'])).toBe(3);

    expect(await stores.practices.published(SUNRISE)).toEqual({
      practice: SUNRISE,
      version: 3,
      yaml: 'name: Three # why',
      origins: ['https://www.example.com'],
    });
  });

  it('gives two publishers two versions', async () => {
    const { stores } = await storesWith(await databases.open());

    const versions = await Promise.all(
      ['a', 'b', 'c'].map((yaml) => stores.practices.publish(SUNRISE, yaml, null)),
    );

    expect([...versions].sort()).toEqual([2, 3, 4]);
  });

  it('is listed, and an unknown one is not published', async () => {
    const { stores } = await storesWith(await databases.open());

    expect(await stores.practices.list()).toEqual([HARBOR, SUNRISE]);
    expect(await stores.practices.published('nobody' as PracticeId)).toBeNull();
  });

  it('counts what happened by day and hour', async () => {
    const { stores } = await storesWith(await databases.open());
    await Promise.all([1, 2, 3].map(() => stores.counters.add(SUNRISE, '2026-03-09', 10, 'turn')));
    await stores.counters.add(SUNRISE, '2026-03-10', 9, 'turn');
    await stores.counters.add(SUNRISE, '2026-04-01', 9, 'turn');

    expect(await stores.counters.read(SUNRISE, '2026-03-01', '2026-03-31')).toEqual([
      { day: '2026-03-09', hour: 10, name: 'turn', count: 3 },
      { day: '2026-03-10', hour: 9, name: 'turn', count: 1 },
    ]);
    expect(await stores.counters.totals(SUNRISE, '2026-03-10', 'tu')).toEqual([{ name: 'turn', count: 2 }]);
  });

  it('is replaced only where the expected version is still the published one', async () => {
    const { stores } = await storesWith(await databases.open());
    const both = await Promise.all(
      ['one', 'other'].map((name) =>
        stores.practices.replace(SUNRISE, `id: sunrise-dental\nname: ${name}\n`, 1),
      ),
    );

    expect(both.filter((version) => version !== null)).toEqual([2]);
    expect(await stores.practices.replace(SUNRISE, 'id: sunrise-dental\nname: late\n', 1)).toBeNull();
    const published = await stores.practices.published(SUNRISE);
    expect(published?.version).toBe(2);
    expect(published?.origins).toEqual(['https://sunrise.example.com']);
  });
});
