/**
 * Keeps session tokens out of the database: the account library reads and writes them in plain text, so this stands between
 * it and the tables and replaces each by its SHA-256. A copy of the database then opens no session.
 */
import { createHash } from 'node:crypto';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';

type Row = Record<string, unknown>;

const MODEL = 'session';
const FIELD = 'token';

// 32 random characters: nothing to guess, so that no salt is needed.
const hashed = (token: string): string => createHash('sha256').update(token).digest('base64url');

const isToken = (model: string, where: Where): boolean => model === MODEL && where.field === FIELD;

const hashedValue = (value: Where['value']): Where['value'] => {
  if (typeof value === 'string') return hashed(value);
  if (Array.isArray(value)) return value.map((item) => hashed(String(item)));
  throw new Error('A session is looked up by its token as text only.');
};

const hashWhere = (model: string, where: readonly Where[]): Where[] =>
  where.map((condition) =>
    isToken(model, condition) ? { ...condition, value: hashedValue(condition.value) } : condition,
  );

const hashRow = (model: string, row: Row): Row =>
  model === MODEL && typeof row[FIELD] === 'string' ? { ...row, [FIELD]: hashed(row[FIELD]) } : row;

/** The library compares and re-sends the token that it asked with. */
const restore = <Found>(model: string, where: readonly Where[], found: Found): Found => {
  const asked = where.find((condition) => isToken(model, condition))?.value;
  return found && typeof asked === 'string' ? { ...found, [FIELD]: asked } : found;
};

const wrap = (inner: DBTransactionAdapter): DBTransactionAdapter => ({
  ...inner,
  async create(request) {
    const created = await inner.create({ ...request, data: hashRow(request.model, request.data) });
    const token = request.model === MODEL ? request.data[FIELD] : undefined;
    // biome-ignore lint/suspicious/noExplicitAny: the library's own signature promises any row type the caller names.
    return (token === undefined ? created : { ...(created as Row), [FIELD]: token }) as any;
  },
  async findOne<Found>(request: Parameters<DBAdapter['findOne']>[0]) {
    const found = await inner.findOne<Found>({ ...request, where: hashWhere(request.model, request.where) });
    return restore(request.model, request.where, found);
  },
  findMany: (request) =>
    inner.findMany(request.where ? { ...request, where: hashWhere(request.model, request.where) } : request),
  count: (request) =>
    inner.count(request.where ? { ...request, where: hashWhere(request.model, request.where) } : request),
  async update<Found>(request: Parameters<DBAdapter['update']>[0]) {
    const found = await inner.update<Found>({
      ...request,
      where: hashWhere(request.model, request.where),
      update: hashRow(request.model, request.update),
    });
    return restore(request.model, request.where, found);
  },
  updateMany: (request) =>
    inner.updateMany({
      ...request,
      where: hashWhere(request.model, request.where),
      update: hashRow(request.model, request.update),
    }),
  delete: (request) => inner.delete({ ...request, where: hashWhere(request.model, request.where) }),
  deleteMany: (request) => inner.deleteMany({ ...request, where: hashWhere(request.model, request.where) }),
  async consumeOne<Found>(request: Parameters<DBAdapter['consumeOne']>[0]) {
    const found = await inner.consumeOne<Found>({
      ...request,
      where: hashWhere(request.model, request.where),
    });
    return restore(request.model, request.where, found);
  },
  incrementOne: (request) =>
    inner.incrementOne({ ...request, where: hashWhere(request.model, request.where) }),
});

export const hashSessionTokens = (inner: DBAdapter): DBAdapter => ({
  ...inner,
  ...wrap(inner),
  transaction: (callback) => inner.transaction((transaction) => callback(wrap(transaction))),
});
