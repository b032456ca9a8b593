/** Reads that fail, one after another: nothing crashes, the failure is said, and what was found before it stays. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import { RULES } from '../../src/policy/rules.ts';
import { inspect } from '../../src/scan/inspect.ts';
import { assemble } from '../pickle/assemble.ts';
import { FailingSource } from '../pickle/sources.ts';

const FOLDER = new URL('../fixtures/pickle/', import.meta.url);
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.pkasm'));
/** A pickle so long that its payload lies beyond the first window of the cursor. */
const LONG = Buffer.concat([
  assemble('PROTO 4\nGLOBAL os system'),
  assemble(`BINBYTES "${'x'.repeat(3 << 20)}"`),
  assemble('POP\nGLOBAL os popen\nSTOP'),
]);

const namesOf = (inspection: Inspection): string[] =>
  [...inspection.findings.globals.values()].map(({ module, name }) => `${module}.${name}`);
const idsOf = (inspection: Inspection): string[] => [
  ...inspection.findings.problems.map(({ id }) => id),
  ...inspection.members.flatMap(idsOf),
];

/** Fails every read in turn. @returns the globals found by each attempt, the last of which meets no failure */
async function failEach(name: string, bytes: Uint8Array): Promise<string[][]> {
  const found: string[][] = [];
  for (let failing = 1; ; failing += 1) {
    const source = new FailingSource(new BufferSource(bytes), failing);
    const inspection = await inspect(name, source, { ...RULES, isDangerous: () => false });
    found.push(namesOf(inspection));
    if (source.reads < failing) {
      return found;
    }
    assert.ok(idsOf(inspection).includes('read-error'), `${name}: read ${failing} failed and nothing says so`);
  }
}

test('a failed read of a fixture is said', async () => {
  for (const fixture of FIXTURES) {
    const found = await failEach('x.pkl', assemble(readFileSync(new URL(fixture, FOLDER), 'utf8')));
    assert.ok(found.length > 1, `${fixture} was not read`);
  }
});

test('what was found before a failed read stays', async () => {
  const found = await failEach('x.pkl', LONG);
  assert.deepEqual(found[0], []);
  assert.deepEqual(found.at(-1), ['os.system', 'os.popen']);
  assert.ok(
    found.some((names) => names.join() === 'os.system'),
    'no failure left the first import alone',
  );
});
