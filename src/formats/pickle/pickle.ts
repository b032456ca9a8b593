/**
 * A bare pickle of any protocol, or several one after another, as in a shelf on dbm.dumb. Ordinary text can be a valid pickle, so without a
 * promising name a file is one only where it could do something (contract.md, Which files).
 */

import type { ByteSource } from '../../bytes/source.ts';
import { isIdentifiers } from '../../pickle/lines.ts';
import { CODE, HIGHEST_PROTOCOL, OPCODE_OF_BYTE } from '../../pickle/opcodes.ts';
import { type Probe, probePickles } from '../../pickle/probe.ts';
import { walkPickles } from '../../pickle/walk.ts';
import type { FormatName } from '../../report.ts';
import type { Findings } from '../findings.ts';
import type { Content, FormatReader } from '../format.ts';
import { JoblibArrays } from '../joblib/arrays.ts';
import { walkWithoutJoblib } from '../joblib/without-joblib.ts';

/** Whether the bytes start with PROTO 2 to 5 and an opcode. */
export function startsWithProtocol(head: Uint8Array): boolean {
  return (
    head[0] === CODE.PROTO && head[1] >= 2 && head[1] <= HIGHEST_PROTOCOL && OPCODE_OF_BYTE[head[2] ?? 0] !== undefined
  );
}

export const pickle: FormatReader = {
  format: 'pickle',
  about:
    'one or several pickles of any protocol; also `.metadata` of distributed checkpoints, and shelves on dbm.dumb (`.dat`)',
  checked: 'both unpicklers of CPython 3.11; files of CPython 2.7, 3.6 and 3.11, pandas, dill and cloudpickle',
  detect: (content, findings) => startsWithProtocol(content.head) || walksAsPickle(content, findings),
  async read({ source, promised }, findings) {
    const arrays = new JoblibArrays(findings);
    const walk = findings.walk(source, { member: null, shelf: true, listener: arrays.listener });
    // What follows the last STOP the walk itself has judged; only another format may still claim it.
    findings.end = walk.end;
    findings.restJudged = true;
    if (arrays.found) {
      findings.format = 'joblib';
    }
    if (walk.complete > 1 && !arrays.found) {
      await findings.rules.prepare();
      walkAsOneUnpickler(source, findings);
    }
    if (arrays.stepped) {
      await findings.rules.prepare();
      walkWithoutJoblib(source, findings, (module, name, used) => matters(module, name, used || promised, findings));
    }
  },
  // Zip archives start as a persistent id does, which stops an unpickler that nobody gave storages to.
  alsoClaims: (content, findings) =>
    !PICKLES.has(findings.format) &&
    content.head[0] !== CODE.PERSID &&
    (startsWithProtocol(content.head) ? doesAnything(content, findings) : probe(content, findings).shown),
};

/**
 * What one Unpickler object imports that loads the pickles of a file one after another: its memo goes on, so the numbers
 * of a second pickle mean texts of the first. Pickles that were written one by one mean nothing then, so only names count
 * that there are and that are dangerous.
 */
function walkAsOneUnpickler(source: ByteSource, findings: Findings): void {
  const walk = walkPickles(source, { budget: findings.budget, oneMemo: true });
  const more = [...walk.globals].filter(
    ([key, { module, name }]) => !findings.globals.has(key) && findings.rules.isDangerous(module, name, true),
  );
  if (more.length > 0) {
    findings.addGlobals(more, null);
    findings.problem(
      'ambiguous-stream',
      'one Unpickler that loads all pickles of the file keeps its memo, and imports more',
    );
  }
}

/** Formats that have walked the pickle at the start of the content. */
const PICKLES: ReadonlySet<FormatName> = new Set<FormatName>(['pickle', 'joblib', 'torch-legacy', 'unknown']);

/**
 * Whether what another format explains is a pickle too. Three bytes that look like one are chance (a length, in
 * safetensors), and so are some that come to a STOP; an import is not.
 */
function doesAnything({ source }: Content, findings: Findings): boolean {
  const budget = { ...findings.budget };
  // An extension code stands for a name that only loading tells.
  return probePickles(source, { budget, matters: (module, name) => module === '' || isImport(module, name) }).shown;
}

/** Whether what is walked from the first byte on is a pickle, and not text or chance. */
function walksAsPickle(content: Content, findings: Findings): boolean {
  const { shown, complete } = probe(content, findings);
  return shown || (content.promised && complete > 0);
}

/** What is walked from the first byte on, if it is an opcode. */
function probe({ head, source, promised }: Content, findings: Findings): Probe {
  if (OPCODE_OF_BYTE[head[0] ?? 0] === undefined) {
    return { shown: false, complete: 0 };
  }
  return probePickles(source, {
    // The whole budget: what is not walked here is not judged at all.
    budget: { ...findings.budget },
    shelf: true,
    matters: (module, name, used) => matters(module, name, used || promised, findings),
  });
}

/**
 * Whether an import tells a pickle from bytes that only look like one: a name that could be, and something done with it;
 * or a name that there is, and that is dangerous.
 */
export const matters = (module: string, name: string, used: boolean, findings: Findings): boolean =>
  isImport(module, name) && (used || findings.rules.isDangerous(module, name, true));

/**
 * A pair of dotted identifiers, or a name that only loading tells. An extension code is none: in Japanese text (Shift JIS)
 * every other letter is one.
 */
function isImport(module: string, name: string): boolean {
  const plain = (text: string): boolean => text === '?' || isIdentifiers(text);
  return plain(module) && plain(name);
}
