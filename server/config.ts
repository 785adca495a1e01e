/** Every setting of the server, from the environment and nowhere else; all faults are listed at once. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './errors.ts';

const port = z.coerce.number({ error: 'must be a port number from 0 to 65535' }).int().min(0).max(65_535);

const publicUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://chat.example.org' })
  .transform((value) => new URL(value))
  .refine(
    (url) => url.pathname === '/' && !url.search && !url.hash,
    'must be an origin without a path, such as https://chat.example.org',
  )
  .transform((url) => url.origin);

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: publicUrl.optional(),
  FOYER_DATA: z.string().min(1).default('data'),
  FOYER_MASTER_KEY_FILE: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://, or be left out for the embedded database')
    .optional(),
  TRUSTED_PROXY_HOPS: z.coerce
    .number({ error: 'must be a whole number: how many proxies stand in front (usually 0 or 1)' })
    .int()
    .min(0)
    .max(10)
    .default(0),
  CANARY_MINUTES: z.coerce
    .number({ error: 'must be a whole number of minutes between two runs of the canary, 0 for never' })
    .int()
    .min(0)
    .max(1_440)
    .default(60),
  LOG_LEVEL: z
    .enum(['info', 'warn', 'error', 'silent'], { error: 'must be info, warn, error or silent' })
    .default('info'),
});

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Origin at which browsers reach this server. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly masterKeyFile: string;
  readonly databaseUrl: string | null;
  readonly trustedProxyHops: number;
  /** Minutes between two runs of the canary; 0: never. */
  readonly canaryMinutes: number;
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
};

/** Throws StartError naming every setting that is wrong and what it should be. Empty strings count as not set. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(`These settings cannot be used. ${faults.join('; ')}.`);
  }
  const env = parsed.data;
  const dataFolder = resolve(env.FOYER_DATA);
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    dataFolder,
    masterKeyFile: resolve(env.FOYER_MASTER_KEY_FILE ?? `${dataFolder}/master.key`),
    databaseUrl: env.DATABASE_URL ?? null,
    trustedProxyHops: env.TRUSTED_PROXY_HOPS,
    canaryMinutes: env.CANARY_MINUTES,
    logLevel: env.LOG_LEVEL,
  };
};
