/** Runs every test that the statement names and, if all pass, writes it: `npm run accessibility`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { CRITERIA } from './criteria.ts';
import { STATEMENT_FILE, statementOf } from './statement.ts';

const files = [...new Set(CRITERIA.flatMap(({ proofs }) => proofs.map(([file]) => file)))];
const run = spawnSync('npx', ['vitest', 'run', ...files], { stdio: 'inherit' });
if (run.status !== 0) {
  console.error('A test that the statement names has failed, so the statement was not written.');
  process.exit(1);
}
writeFileSync(STATEMENT_FILE, statementOf(CRITERIA));
console.log(`${STATEMENT_FILE} is written.`);
