/**
 * What must hold for any bytes: an answer and no crash, within the caps, that agrees with the reference and can be
 * shown. Each check throws a Fault that says what broke. It knows how to ask, and nothing of how inputs are made.
 */

import { advised } from '../../src/advice/torch.ts';
import { LIMITS } from '../../src/base/limits.ts';
import { BufferSource, type ByteSource } from '../../src/bytes/source.ts';
import { extension, promisesModel } from '../../src/formats/extensions.ts';
import { Findings } from '../../src/formats/findings.ts';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import { checkRun } from '../../src/output/check-run.ts';
import { comment } from '../../src/output/comment.ts';
import { text } from '../../src/output/text.ts';
import { isDangerousName, judgeGlobal } from '../../src/policy/judge.ts';
import { RULES } from '../../src/policy/rules.ts';
import { judge } from '../../src/policy/verdict.ts';
import { type Entry, entriesOf, type Report } from '../../src/report.ts';
import { type InspectOptions, inspect } from '../../src/scan/inspect.ts';
import { report as reportOn, scan } from '../../src/scan/scan.ts';
import { release } from '../../src/torch/releases.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';
import { onEverySource } from '../../test/bytes/every-source.ts';
import { SCAN_OPTIONS } from '../scan-options.ts';
import { markdownFault, plainFault } from './page.ts';
import type { Recorder } from './recorder.ts';
import type { Seed } from './target.ts';

/** A property that does not hold. */
export class Fault extends Error {
  /** What tells it from other faults, where the message alone says too much or too little. */
  readonly kind: string | null;

  constructor(message: string, { kind = null, ...options }: ErrorOptions & { kind?: string | null } = {}) {
    super(message, options);
    this.name = 'Fault';
    this.kind = kind;
  }
}

/** Work that may be done for each byte of a file and of what it expands to, in opcodes: every reading, and probes. */
const OPCODES_A_BYTE = 4 * LIMITS.readings;

/**
 * Judges a file as a scan does, and checks the verdict, the work and the documents.
 * @returns its entries
 */
export async function checkFile({ path, bytes }: Seed, torch = SCAN_OPTIONS.torch.version): Promise<Entry[]> {
  const source = new BufferSource(bytes);
  const budget = { opcodes: { opcodes: LIMITS.opcodes }, expansion: { bytes: LIMITS.expandedBytes } };
  const inspection = await inspect(path, source, RULES, budget);
  checkNoCrash(inspection, source);
  checkWork(inspection.size, budget);
  const file = judge(
    inspection,
    {
      path,
      change: 'added',
      sha256: null,
      weightsOnly: advised(weightsOnly(source, path, torch, []), isDangerousName),
      base: undefined,
    },
    { torchAllowed: release(torch).safeGlobals, userAllowed: new Set() },
  );
  checkDocuments(reportOn([file], [], SCAN_OPTIONS));
  return entriesOf(file);
}

/** A read from memory never fails, so a read error is an exception of ours that was taken for one. */
function checkNoCrash(inspection: Inspection, source: ByteSource): void {
  const crash = inspection.findings.problems.find(({ id }) => id === 'read-error');
  if (crash !== undefined) {
    const cause = crashOf(inspection.path, source);
    throw new Fault(`crash in ${inspection.findings.format}: ${crash.message}`, { cause });
  }
  for (const member of inspection.members) {
    checkNoCrash(member, source);
  }
}

/** What a reader throws for the bytes, for its stack; undefined where it is a member's. */
function crashOf(path: string, source: ByteSource): unknown {
  for (const reader of FORMAT_READERS) {
    const content = { path, source, head: source.read(0, LIMITS.head), promised: promisesModel(path) };
    const findings = new Findings(RULES);
    try {
      if (reader.detect(content, findings)) {
        reader.read(content, findings);
      }
    } catch (error) {
      return error;
    }
  }
  return undefined;
}

function checkWork(size: number, left: Required<Pick<InspectOptions, 'opcodes' | 'expansion'>>): void {
  const opcodes = LIMITS.opcodes - left.opcodes.opcodes;
  const expanded = LIMITS.expandedBytes - left.expansion.bytes;
  if (opcodes > LIMITS.probeOpcodes + OPCODES_A_BYTE * (size + expanded)) {
    throw new Fault(`work: ${opcodes} opcodes were walked for ${size} bytes that expand to ${expanded}`);
  }
}

/** Checks everything people read of a report. */
export function checkDocuments(report: Report): void {
  const page = comment(report, 'weights-only report', { pullRequest: true });
  const { title, summary, annotations } = checkRun(report, {});
  const faults: [string, string | null][] = [
    ['comment', markdownFault(page)],
    ['summary of the check run', markdownFault(summary)],
    ['title of the check run', plainFault(title)],
    ['text', plainFault(text(report, false))],
    ...annotations.flatMap((one): [string, string | null][] => [
      ['title of an annotation', plainFault(one.title)],
      ['message of an annotation', plainFault(one.message)],
    ]),
  ];
  for (const [document, fault] of faults) {
    if (fault !== null) {
      throw new Fault(`${document}: ${fault}`);
    }
  }
}

/** What the reference imports of a file that is dangerous must not be `safe` or `skipped` here. */
export async function checkReached(
  input: Seed,
  files: readonly Entry[],
  recorder: Pick<Recorder, 'imports'>,
): Promise<void> {
  const [file] = files;
  if (file.verdict === 'dangerous') {
    return;
  }
  const imports = await recorder.imports(input.bytes);
  const reached = imports.find(
    (found) => isImport(found) && runsCode(found[0], found[1]) && runsCode(found[2], found[3]),
  );
  if (reached === undefined) {
    return;
  }
  const { verdict, format } = file;
  const said = `the reference imports ${reached.slice(2).join('.')}, the verdict is ${verdict} (${format})`;
  const name = extension(input.path);
  if (verdict === 'safe' || verdict === 'skipped') {
    throw new Fault(`missed: ${said}`, { kind: `missed .${name} ${format} ${verdict}` });
  }
  if (!hidden(files)) {
    throw new Fault(`weaker: ${said}`, { kind: `weaker .${name} ${format} ${verdict}` });
  }
}

/** No module or function that Python has is named otherwise; a part that a call makes is `?`. */
const NAME = /^(\?|[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*)$/u;

const isImport = ([, , module, name]: readonly string[]): boolean => NAME.test(module) && NAME.test(name);

function runsCode(module: string, name: string): boolean {
  const torchAllowed = release(SCAN_OPTIONS.torch.version).safeGlobals;
  return (
    judgeGlobal(module, name, { torchCheckpoint: false, torchAllowed, userAllowed: new Set() }).verdict === 'dangerous'
  );
}

/** Whether part of the file could not be read at all, or not surely: then it is not known what is in there. */
function hidden(files: readonly Entry[]): boolean {
  const unread = [
    'broken-archive',
    'ambiguous-archive',
    'encrypted-member',
    'unsupported-compression',
    'limit-exceeded',
  ];
  return files.some(({ problems }) => problems.some(({ id }) => unread.includes(id)));
}

/** What is said of bytes does not depend on where they lie, and nothing that the runtime says of a place is among it. */
export async function checkSources({ path, bytes }: Seed): Promise<void> {
  const files = await onEverySource(bytes, async (inner) => {
    const source: ByteSource = {
      size: inner.size,
      read: (offset, length) => inner.read(offset, length),
      close() {},
    };
    const candidate = { path, size: bytes.length, change: null, open: async () => source };
    return (await scan([candidate], SCAN_OPTIONS)).files;
  });
  const crash = files.flatMap(({ problems }) => problems).find(({ id }) => id === 'read-error');
  if (crash !== undefined) {
    throw new Fault(`crash: ${crash.message}`);
  }
}

/** A read that fails is never hidden: the file is at least `unreadable`, and its report says why. */
export async function checkFailingRead(input: Seed, failing: number): Promise<void> {
  const { files, reads } = await scanFailing(input, failing);
  if (reads < failing || says(files, BROKEN_DISK)) {
    return;
  }
  // Without its hash a report accepts less, and says the same.
  const whole = await scanFailing(input, 0);
  const unhashed = ({ sha256: _, ...rest }: Entry) => rest;
  if (JSON.stringify(files.map(unhashed)) !== JSON.stringify(whole.files.map(unhashed))) {
    throw new Fault(`hidden: read ${failing} fails, the verdict is ${files[0].verdict} and does not say so`);
  }
}

const BROKEN_DISK = 'EIO: the disk is broken';

function says(files: readonly Entry[], words: string): boolean {
  const failed = files[0].verdict === 'unreadable' || files[0].verdict === 'dangerous';
  return (
    failed && files.flatMap(entriesOf).some(({ problems }) => problems.some(({ message }) => message.includes(words)))
  );
}

/** Scans a source of which one read fails, the first being 1. @returns also how many there were */
async function scanFailing(
  { path, bytes }: Seed,
  failing: number,
): Promise<{ files: readonly Entry[]; reads: number }> {
  let reads = 0;
  const inner = new BufferSource(bytes);
  const source: ByteSource = {
    size: inner.size,
    read(offset, length) {
      reads += 1;
      if (reads === failing) {
        throw new Error(BROKEN_DISK);
      }
      return inner.read(offset, length);
    },
    close() {},
  };
  const candidate = { path, size: bytes.length, change: null, open: async () => source };
  const { files } = await scan([candidate], SCAN_OPTIONS);
  return { files, reads };
}
