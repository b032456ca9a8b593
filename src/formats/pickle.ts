/**
 * A bare pickle of any protocol, or several one after another. Ordinary text can be a valid pickle, so without a
 * promising name a file is one only where it could do something (contract.md, Which files).
 */

import { CODE, HIGHEST_PROTOCOL, OPCODE_OF_BYTE } from '../pickle/opcodes.ts';
import { type PickleWalk, walkPickles } from '../pickle/walk.ts';
import type { FormatName } from '../report.ts';
import type { Findings } from './findings.ts';
import type { Content, FormatReader } from './format.ts';
import { JoblibArrays, walkWithoutJoblib } from './joblib.ts';

const IDENTIFIERS = /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u;

/** Whether the bytes start with PROTO 2 to 5 and an opcode. */
export function startsWithProtocol(head: Uint8Array): boolean {
  return (
    head[0] === CODE.PROTO && head[1] >= 2 && head[1] <= HIGHEST_PROTOCOL && OPCODE_OF_BYTE[head[2] ?? 0] !== undefined
  );
}

export const pickle: FormatReader = {
  format: 'pickle',
  about: 'one or several pickles of any protocol; also `.metadata` of distributed checkpoints',
  detect: (content, findings) => startsWithProtocol(content.head) || walksAsPickle(content, findings),
  read({ source, promised }, findings) {
    const arrays = new JoblibArrays(source, findings);
    const walk = findings.walk(source, { member: null, listener: arrays.listener });
    // What follows the last STOP the walk itself has judged; only another format may still claim it.
    findings.end = walk.end;
    findings.restJudged = true;
    if (arrays.found) {
      findings.format = 'joblib';
    }
    if (arrays.stepped) {
      walkWithoutJoblib(source, findings, (module, name, used) => matters(module, name, used || promised, findings));
    }
  },
  // Zip archives start as a persistent id does, which stops an unpickler that nobody gave storages to.
  alsoClaims: (content, findings) =>
    !PICKLES.has(findings.format) &&
    content.head[0] !== CODE.PERSID &&
    (startsWithProtocol(content.head) || walksAsPickle(content, findings)),
};

/** Formats that have walked the pickle at the start of the content. */
const PICKLES: ReadonlySet<FormatName> = new Set<FormatName>(['pickle', 'joblib', 'torch-legacy', 'unknown']);

function walksAsPickle(content: Content, findings: Findings): boolean {
  if (OPCODE_OF_BYTE[content.head[0] ?? 0] === undefined) {
    return false;
  }
  // The whole budget: what is not walked here is not judged at all.
  return isPickle(walkPickles(content.source, { budget: { ...findings.budget } }), content, findings);
}

/** Whether an import tells a pickle from bytes that only look like one: a name that could be, and something done with it. */
export const matters = (module: string, name: string, used: boolean, findings: Findings): boolean =>
  // An extension code is one or two bytes of any file: alone it tells nothing.
  isImport(module, name) && (used || (module !== '' && findings.rules.isDangerous(module, name)));

/** Whether what was walked from the first byte on is a pickle, and not text or chance. */
function isPickle(walk: PickleWalk, content: Content, findings: Findings): boolean {
  // No file gets as far as a limit by chance.
  const longer = walk.problems.some((problem) => problem.id === 'limit-exceeded');
  if (longer || (content.promised && walk.complete > 0)) {
    return true;
  }
  const ends = walk.complete > 0 && walk.problems.length === 0;
  return [...walk.globals.values()].some(({ module, name, use }) =>
    matters(module, name, content.promised || ends || use !== 'imported', findings),
  );
}

/** A pair of dotted identifiers, or a name that only loading tells. */
function isImport(module: string, name: string): boolean {
  const plain = (text: string): boolean => text === '?' || IDENTIFIERS.test(text);
  return module === '' ? name.startsWith('extension(') : plain(module) && plain(name);
}
