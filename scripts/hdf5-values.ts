/**
 * What is read of HDF5 files, for the script that compares it with h5py: every attribute with its values, every row of
 * variable length, and the problems. Reads one base64 file a line from standard input and prints one line of JSON for each.
 */
import { createInterface } from 'node:readline';
import { LIMITS } from '../src/base/limits.ts';
import { BufferSource } from '../src/bytes/source.ts';
import type { Hdf5Attribute } from '../src/formats/hdf5/attributes.ts';
import { Hdf5Error } from '../src/formats/hdf5/bytes.ts';
import { Hdf5File, Hdf5Object } from '../src/formats/hdf5/file.ts';
import { hdf5Start } from '../src/formats/signatures.ts';

interface Told {
  /** Name, and values in hexadecimal: of text and bytes one by one, of anything else as they lie. */
  readonly attributes: [name: string, values: string[]][];
  readonly rows: string[];
  readonly problems: string[];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function tellAttribute(object: Hdf5Object, attribute: Hdf5Attribute, told: Told): void {
  const { stored, name, type } = attribute;
  const values: string[] = [];
  for (const value of object.values(attribute)) {
    if (value instanceof Hdf5Error) {
      told.problems.push(value.message);
    } else {
      values.push(hex(value.source.read(value.start, value.size)));
    }
  }
  const raw = type.kind === 'other' ? [hex(stored.source.read(stored.start, stored.size))] : values;
  told.attributes.push([name, raw]);
}

function tellObject(object: Hdf5Object, told: Told): void {
  for (const attribute of object.attributes()) {
    if (attribute instanceof Hdf5Error) {
      told.problems.push(attribute.message);
    } else {
      tellAttribute(object, attribute, told);
    }
  }
  for (const row of object.rows()) {
    if (row instanceof Hdf5Error) {
      told.problems.push(row.message);
    } else if (row !== null && typeof row !== 'string') {
      told.rows.push(hex(row.read(0, row.size)));
    }
  }
}

function tell(bytes: Buffer): Told {
  const told: Told = { attributes: [], rows: [], problems: [] };
  const source = new BufferSource(bytes);
  const start = hdf5Start({ path: 'x.h5', source, head: bytes.subarray(0, LIMITS.head), promised: true }) ?? 0;
  try {
    for (const item of new Hdf5File(source, { bytes: LIMITS.expandedBytes }).contents(start)) {
      if (item instanceof Hdf5Object) {
        tellObject(item, told);
      } else if (item instanceof Hdf5Error) {
        told.problems.push(item.message);
      }
    }
  } catch (error) {
    if (!(error instanceof Hdf5Error)) {
      throw error; // a mistake of ours
    }
    told.problems.push(error.message);
  }
  return told;
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(tell(Buffer.from(line, 'base64')))}\n`);
}
