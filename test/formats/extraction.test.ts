/** Members that leave the folder into which an archive is extracted: a note names them, and no verdict changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { extractionNote } from '../../src/formats/extraction.ts';
import { inspectBytes, zipOf } from './sources.ts';

const note = (name: string, target: string | null = null): string | null => extractionNote([{ name, target }]);
const WHAT = 'members outside of the folder it is extracted into: ';
const TEXT = Buffer.from('text');

test('names that leave the folder', () => {
  for (const name of ['../a', 'a/../../b', '/etc/a', '\\a', 'C:\\a', 'c:a', 'a\\..\\..\\b', './../a', 'a//../../b']) {
    assert.equal(note(name), WHAT + name);
  }
  for (const name of ['a', 'a/b', 'a/../b', './a', '..a/b', 'a/..', 'a/b../c', 'archive/data.pkl', '']) {
    assert.equal(note(name), null, name);
  }
});

test('links that leave it', () => {
  assert.equal(note('a/b', '../../c'), `${WHAT}a/b (a link to ../../c)`);
  assert.equal(note('a', '/etc'), `${WHAT}a (a link to /etc)`);
  assert.equal(note('a/b', '../c'), null);
  assert.equal(note('a', 'b'), null);
});

test('ten are named, each by its beginning, and the others are counted', () => {
  const members = Array.from({ length: 12 }, (_, at) => ({ name: `../${at}`, target: null }));
  assert.match(extractionNote(members)!, /\.\.\/9 and 2 more$/);
  assert.match(extractionNote(members.slice(0, 10))!, /\.\.\/9$/);
  assert.equal(note(`/${'a'.repeat(300)}`), `${WHAT}/${'a'.repeat(198)}…`);
});

/** The archive with its only entry made a file of Unix with this mode. */
function withMode(archive: Buffer, mode: number, system = 3): Buffer {
  const at = archive.indexOf('PK\x01\x02', 0, 'latin1');
  archive.writeUInt8(system, at + 5);
  archive.writeUInt16LE(mode, at + 40);
  return archive;
}

test('a zip archive is noted and judged as without the note', async () => {
  const { findings } = await inspectBytes('x.zip', zipOf([{ name: '../../a.txt', data: TEXT }]));
  assert.deepEqual([findings.notes, findings.problems], [[`${WHAT}../../a.txt`], []]);
  assert.notEqual(findings.skipped, null);
  const honest = await inspectBytes('x.zip', zipOf([{ name: 'a/b.txt', data: TEXT }]));
  assert.deepEqual(honest.findings.notes, []);
});

test('links in a zip archive, stored and deflated, of Unix alone', async () => {
  const target = Buffer.from('/etc/passwd');
  const link = (data: Uint8Array, method: number): Buffer =>
    zipOf([{ name: 'a', data, method, central: { method, size: target.length } }]);
  const stored = link(target, 0);
  const notes = async (bytes: Buffer): Promise<readonly string[]> =>
    (await inspectBytes('x.zip', bytes)).findings.notes;
  assert.deepEqual(await notes(withMode(Buffer.from(stored), 0o120777)), [`${WHAT}a (a link to /etc/passwd)`]);
  assert.deepEqual(await notes(withMode(Buffer.from(stored), 0o100644)), []);
  assert.deepEqual(await notes(withMode(Buffer.from(stored), 0o120777, 0)), []);
  const deflated = zipOf([{ name: 'a', data: deflateRawSync(target), method: 8 }]);
  assert.deepEqual(await notes(withMode(deflated, 0o120777)), [`${WHAT}a (a link to /etc/passwd)`]);
  const unread = zipOf([{ name: 'a', data: target, method: 99 }]);
  assert.deepEqual(await notes(withMode(unread, 0o120777)), []);
});
