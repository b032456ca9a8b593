/** Real torch is the reference: test/fixtures/torch/answers.json, recorded by scripts/torch-fixtures.py. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import { compareReleases, knownReleases } from '../../src/torch/releases.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';

interface Answer {
  loads: boolean;
  error?: string;
  says?: string;
  unsafe?: string[];
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'torch');
const recorded = JSON.parse(readFileSync(join(FOLDER, 'answers.json'), 'utf8')) as {
  releases: string[];
  files: Record<string, [since: string, answer: Answer][]>;
};
const read = (name: string): BufferSource => new BufferSource(readFileSync(join(FOLDER, `${name}.pt`)));

for (const release of recorded.releases) {
  test(`torch ${release} does what is answered, file by file`, () => {
    for (const [name, rows] of Object.entries(recorded.files)) {
      const { loads, unsafe } = rows.filter(([since]) => compareReleases(since, release) <= 0).at(-1)![1];
      const given = weightsOnly(read(name), `${name}.pt`, release, []);
      assert.equal(given.loads, loads, `${name}: ${given.reason}`);
      assert.equal(given.reason === null, loads, name);
      if (unsafe !== undefined) {
        assert.deepEqual(given.unsafeGlobals, unsafe, name);
      }
    }
  });
}

test('the reason is in torch’s own words where its restricted unpickler speaks', () => {
  let compared = 0;
  for (const [name, rows] of Object.entries(recorded.files)) {
    for (const [since, { error, says }] of rows) {
      if (error === 'UnpicklingError' && /^(Unsupported|Trying|Can only|Only persistent|persistent_load)/.test(says!)) {
        const { reason } = weightsOnly(read(name), `${name}.pt`, since, []);
        assert.equal(reason!.slice(0, says!.length), says, `${name} ${since}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 100, `${compared} compared`);
});

test('a file cut anywhere, or with any one byte changed, is answered', () => {
  const whole = readFileSync(join(FOLDER, 'p_ok.pt'));
  const legacy = readFileSync(join(FOLDER, 'o_legacy_ok.pt'));
  for (const bytes of [whole, legacy]) {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] ^= 0xff;
      for (const source of [new BufferSource(bytes.subarray(0, at)), new BufferSource(changed)]) {
        const { loads, reason } = weightsOnly(source, 'x.pt', '2.15', []);
        assert.equal(typeof reason, loads === true ? 'object' : 'string');
      }
    }
  }
});

test('globals of pickles that torch gives up on are listed all the same', () => {
  assert.deepEqual(weightsOnly(read('o_protocol_4'), 'x.pt', '2.15', []).unsafeGlobals, ['posix.system']);
  assert.deepEqual(weightsOnly(read('o_legacy_evil'), 'x.pt', '2.15', []).unsafeGlobals, ['posix.system']);
});

test('a safe global of the user counts from 2.4 on, and never for a blocked module', () => {
  const load = (name: string, release: string, globals: string[]) => weightsOnly(read(name), 'x.pt', release, globals);
  assert.match(load('p_defaultdict', '2.3', ['collections.defaultdict']).reason!, /collections\.defaultdict/);
  assert.equal(load('p_defaultdict', '2.4', ['collections.defaultdict', 'builtins.list']).loads, true);
  assert.match(load('p_evil', '2.15', ['posix.system']).reason!, /is blocked/);
});

test('a .safetensors path goes to that library from 2.13 on', () => {
  const header = Buffer.from(JSON.stringify({ t: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const file = Buffer.concat([length, header, Buffer.alloc(8)]);
  const load = (bytes: Uint8Array, path: string, release: string) =>
    weightsOnly(new BufferSource(bytes), path, release, []);
  assert.equal(load(file, 'x.safetensors', '2.15').loads, true);
  assert.equal(load(file, 'x.safetensors', '2.12').loads, false);
  assert.equal(load(file, 'x.pt', '2.15').loads, false);
  assert.equal(load(file.subarray(0, -1), 'x.safetensors', '2.15').loads, false);
  for (const release of knownReleases()) {
    assert.deepEqual(load(file, 'x.safetensors', release).unsafeGlobals, []);
  }
});
