/** What the tests of uses and shapes share: the reports of bytes in memory, and tables of pickles that are refused. */
import assert from 'node:assert/strict';
import { BufferSource } from '../../src/bytes/source.ts';
import type { Acceptors } from '../../src/policy/accept.ts';
import { type Entry, entriesOf, type GlobalUse } from '../../src/report.ts';
import { scan } from '../../src/scan/scan.ts';
import { newestRelease } from '../../src/torch/releases.ts';
import { zipOf } from '../formats/sources.ts';
import { python } from './python.ts';

export interface Asked {
  /** Names that the user added. */
  safeGlobals?: readonly string[];
  acceptors?: Acceptors;
}

/** The reports of a file and of its members. */
export async function judgedAll(bytes: Uint8Array, path = 'x.pkl', asked: Asked = {}): Promise<Entry[]> {
  const open = async () => new BufferSource(bytes);
  const report = await scan([{ path, size: bytes.length, change: null, open }], {
    torch: { version: newestRelease(), source: 'newest known' },
    failOn: 'unsafe',
    safeGlobals: asked.safeGlobals ?? [],
    acceptors: asked.acceptors,
    commit: null,
    base: null,
    excluded: 0,
    warnings: [],
    audit: null,
    failOnLoadSites: false,
    answerEveryFile: false,
  });
  return report.files.flatMap(entriesOf);
}

/** The report of the file itself. */
export async function judged(bytes: Uint8Array, path = 'x.pkl', asked: Asked = {}): Promise<Entry> {
  return (await judgedAll(bytes, path, asked))[0];
}

/** A torch zip whose data.pkl is given. */
export function torchZip(pickle: Uint8Array, records: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  const text = (value: string): Buffer => Buffer.from(value);
  const data = Object.entries(records).map(([key, bytes]) => ({ name: `archive/data/${key}`, data: bytes }));
  return zipOf([
    { name: 'archive/data.pkl', data: pickle },
    { name: 'archive/byteorder', data: text('little') },
    ...data,
    { name: 'archive/version', data: text('3\n') },
  ]);
}

/** How a file of a pickle is made, and its name: a bare one, or a torch zip. */
export interface Wrapping extends Asked {
  wrap?: (pickle: Uint8Array) => Uint8Array;
  path?: string;
  protocol?: number;
}

export const IN_TORCH: Wrapping = {
  wrap: (pickle) => torchZip(pickle, { 0: Buffer.alloc(64), 1: Buffer.alloc(64) }),
  path: 'x.pt',
  protocol: 2,
};

/** The report of a pickle that is written as Python. */
export function told(text: string, { wrap = (pickle) => pickle, path, protocol, ...asked }: Wrapping = {}) {
  return judged(wrap(python(text, protocol)), path, asked);
}

/** `verdict` and what is wrong, in one line, for messages of tests. */
export function inShort({ verdict, globals, problems }: Entry): string {
  const wrong = globals.filter((global) => global.verdict !== 'safe').map(({ name, why }) => `${name} ${why}`);
  return [verdict, ...wrong, ...problems.map(({ id, message }) => `${id}: ${message}`)].join('; ');
}

/** Each pickle is safe, without a problem. */
export async function allSafe(texts: readonly string[], wrapping: Wrapping = {}): Promise<void> {
  const wrong: string[] = [];
  for (const text of texts) {
    const report = await told(text, wrapping);
    if (report.verdict !== 'safe') {
      wrong.push(`${text}\n    ${inShort(report)}`);
    }
  }
  assert.deepEqual(wrong, []);
}

/** The global of a report that is used in a way that makes its verdict worse; `?` where no name is at fault. */
export function misused({ globals }: Entry): GlobalUse | undefined {
  return globals.find(
    ({ name, verdict, why }) => name === '?' || (verdict !== 'safe' && / \(byte \d+( of .*)?\)$/.test(why)),
  );
}

/**
 * Each pickle is dangerous, for what is done and not for a name. A row is a pickle, or what is put in the place of what
 * in `honest`, which is safe.
 */
export async function allRefused(
  rows: readonly (string | readonly [string, string])[],
  honest = '',
  wrapping: Wrapping = {},
): Promise<void> {
  const wrong: string[] = [];
  if (honest !== '') {
    await allSafe([honest], wrapping);
  }
  for (const row of rows) {
    if (typeof row !== 'string' && !honest.includes(row[0])) {
      wrong.push(`${row[0]} is not in ${honest}`);
      continue;
    }
    const text = typeof row === 'string' ? row : honest.replace(row[0], () => row[1]);
    const report = await told(text, wrapping);
    const byUse = misused(report)?.verdict === 'dangerous';
    if (report.verdict !== 'dangerous' || !byUse) {
      wrong.push(`${text}\n    ${inShort(report)}`);
    }
  }
  assert.deepEqual(wrong, []);
}
