/**
 * Archives that Python's zipfile opens by their end record alone, whatever else is wrong with them (Lib/zipfile.py of
 * CPython 3.11, `_RealGetContents`): the payload in them is found.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, HARMLESS, inspectBytes, PAYLOAD, zipOf } from '../sources.ts';

const ARCHIVE = zipOf([
  { name: 'ab', data: HARMLESS },
  { name: 'inner.pkl', data: PAYLOAD },
]);
const END_BYTES = 22;

/** The archive behind some bytes, its offsets as they were. */
const behind = (prefix: string): Buffer => Buffer.concat([Buffer.from(prefix, 'latin1'), ARCHIVE]);

/** With the number of entries that its end record counts changed. */
function counting(archive: Buffer, entries: number): Buffer {
  const changed = Buffer.from(archive);
  changed.writeUInt16LE(entries, changed.length - END_BYTES + 8);
  changed.writeUInt16LE(entries, changed.length - END_BYTES + 10);
  return changed;
}

/** Bytes in front of the archive with the signature of a central header where its directory is declared to be. */
function decoy(): Buffer {
  const declared = ARCHIVE.readUInt32LE(ARCHIVE.length - END_BYTES + 16);
  const prefix = Buffer.alloc(declared + 46, 0xff);
  prefix.write('PK\x01\x02', declared, 'latin1');
  return Buffer.concat([prefix, ARCHIVE]);
}

const CASES: Record<string, Buffer> = {
  'its first byte is missing': ARCHIVE.subarray(1),
  'there is junk in front': behind('junk'),
  'a decoy lies where the directory is declared to be': decoy(),
  'the end record counts no entries behind junk': counting(behind('junk'), 0),
  'the end record counts too many entries behind junk': counting(behind('junk'), 9),
};

for (const [what, bytes] of Object.entries(CASES)) {
  for (const name of ['x.zip', 'x.bin', 'x.pt']) {
    test(`${name}: ${what}`, async () => {
      const inspections = everything(await inspectBytes(name, bytes));
      const problems = inspections.flatMap(({ findings }) => findings.problems);
      const globals = inspections.flatMap(({ findings }) =>
        [...findings.globals.values()].map((global) => global.module),
      );
      assert.equal(inspections[0].findings.skipped, null);
      assert.ok(globals.includes('posix') || problems.length > 0, 'neither found nor said to be unread');
    });
  }
}
