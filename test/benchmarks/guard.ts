/** Time of `inspect` by length of the message: `npx tsx test/benchmarks/guard.ts`. Prints medians and the slowest of a hundred, in microseconds. */
import { EMPTY_CONTEXT, inspect } from '../../shared/guard/index.ts';

const sentence =
  'I have had a toothache since Tuesday, do you take Delta Dental and are you open on Saturday? ';

for (const length of [100, 1000, 10_000]) {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  for (let i = 0; i < 50; i += 1) inspect(text, EMPTY_CONTEXT);
  const times = Array.from({ length: 101 }, () => {
    const began = performance.now();
    inspect(text, EMPTY_CONTEXT);
    return (performance.now() - began) * 1000;
  }).sort((a, b) => a - b);
  console.log(
    `${length} characters: median ${Math.round(times[50] ?? 0)}, slowest ${Math.round(times[100] ?? 0)}`,
  );
}
