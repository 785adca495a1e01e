/** Daily and hourly figures. PRIVACY: a row holds no id, so that it cannot be joined to a transcript. */
import type { Database } from './database.ts';
import type { CounterStore } from './stores.ts';

export const createCounterStore = (database: Database): CounterStore => ({
  async add(practice, day, hour, name) {
    await database.query
      .insertInto('counter')
      .values({ practice, day, hour, name, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['practice', 'day', 'hour', 'name'])
          .doUpdateSet((update) => ({ count: update('counter.count', '+', 1) })),
      )
      .execute();
  },

  read: (practice, from, to) =>
    database.query
      .selectFrom('counter')
      .select(['day', 'hour', 'name', 'count'])
      .where('practice', '=', practice)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .orderBy('day')
      .orderBy('hour')
      .orderBy('name')
      .execute(),

  async totals(practice, from, prefix) {
    const rows = await database.query
      .selectFrom('counter')
      .select((select) => ['name', select.fn.sum<number | string>('count').as('count')])
      .where('practice', '=', practice)
      .where('day', '>=', from)
      .where('name', 'like', `${prefix}%`)
      .groupBy('name')
      .orderBy('name')
      .execute();
    return rows.map(({ name, count }) => ({ name, count: Number(count) }));
  },
});
