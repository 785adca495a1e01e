/** Time of `inspect` by length of the message: `npx tsx test/benchmarks/guard.ts`. Microseconds; of a server that has answered for a while: the first few hundred turns take up to three times as long, until the engine has compiled what they use. */
import { EMPTY_CONTEXT, inspect } from '../../shared/guard/index.ts';

const sentence =
  'I have had a toothache since Tuesday, do you take Delta Dental and are you open on Saturday? ';

const RUNS = 1_000;

for (const length of [100, 1_000, 10_000]) {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  const time = (): number => {
    const began = performance.now();
    inspect(text, EMPTY_CONTEXT);
    return (performance.now() - began) * 1000;
  };
  for (let i = 0; i < RUNS; i += 1) time();
  const times = Array.from({ length: RUNS }, time).sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(RUNS * share)] ?? 0);
  console.log(`${length} characters: median ${at(0.5)}, p99 ${at(0.99)}`);
}
