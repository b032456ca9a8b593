/**
 * Whether bytes are a pickle that matters, and not text or chance. As long as that is not shown, no cap and no break means
 * anything; it is shown by an import that somebody could do harm with (contract.md, Which files). It knows no lists of
 * globals: what matters is the caller's to say.
 */

import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';
import { LimitExceeded } from './breaks.ts';
import type { Listener } from './listener.ts';
import { CODE } from './opcodes.ts';
import { newWalk } from './recorder.ts';
import type { OpcodeBudget } from './state.ts';
import { isElided, type Value } from './values.ts';
import { walkPickles } from './walk.ts';

export interface ProbeOptions {
  /** Where the first stream begins, in bytes. */
  start?: number;
  /** How many streams to walk. */
  streams?: number;
  /** As WalkOptions. */
  shelf?: boolean;
  budget: OpcodeBudget;
  /** Whether an import shows a pickle: one that is only there, or one that is called, or that reached a last STOP. */
  matters(module: string, name: string, used: boolean): boolean;
}

export interface Probe {
  readonly shown: boolean;
  /** Streams that reached their STOP, as far as was walked. */
  readonly complete: number;
}

/** Ends the walk: the rest cannot make it any less of a pickle. */
class Shown extends Error {}

/** Walks `source` until it is shown to be a pickle. Never throws for what the bytes hold. */
export function probePickles(source: ByteSource, { matters, ...options }: ProbeOptions): Probe {
  const walk = newWalk();
  let imports = 0;
  let named = false;
  const show = (shown: boolean): void => {
    if (shown) {
      throw new Shown();
    }
  };
  /** CPython raises where the arguments are no tuple and the state is no dict, as in lines of words; so nothing was used. */
  const use = (target: Value, given: Value): void => {
    if (typeof target === 'object' && target.kind === 'global' && !isPlain(given)) {
      // What an extension code stands for is no pair of names: it shows nothing before the end of the file does.
      named ||= target.module === '';
      show(matters(target.module, target.name, true));
    }
  };
  const listener: Listener = {
    onImport({ module, name }, _opcode, offset) {
      imports += 1;
      // So that the machine forgets the names of a long list of words, as everything else.
      if (imports % LIMITS.globals === 0) {
        throw new LimitExceeded('more globals than are kept', offset);
      }
      named ||= matters(module, name, true);
      show(matters(module, name, false));
    },
    onResult(object) {
      if (object.kind === 'call' || object.kind === 'new') {
        use(object.callee, object.args);
      }
    },
    onBuild: use,
  };
  try {
    walkPickles(source, { ...options, listener, pastCaps: true }, walk);
  } catch (error) {
    if (error instanceof Shown) {
      return { shown: true, complete: walk.complete };
    }
    throw error;
  }
  const cap = walk.problems.find(({ id }) => id === 'limit-exceeded');
  const ends = walk.complete > 0 && walk.problems.length === 0;
  return { shown: (ends && named) || (cap !== undefined && mayImport(source, cap.offset)), complete: walk.complete };
}

/** A number, a string or another constant: a literal, or one of None, True and False. */
const isPlain = (value: Value): boolean => typeof value === 'number' && !isElided(value);

/** Opcodes that import and are no text: STACK_GLOBAL and the extension codes. */
const IMPORTS: readonly number[] = [CODE.STACK_GLOBAL, CODE.EXT1, CODE.EXT2, CODE.EXT4];
const NEWLINE = 0x0a;
const DOT = 0x2e;

/**
 * Whether an import may lie behind `start`: more than the budget allows was walked in front of it, which no text does, so
 * a look at the bytes has to do.
 */
function mayImport(source: ByteSource, start: number): boolean {
  // A pair of names that lies across two windows is seen whole in one of them.
  const overlap = 2 * LIMITS.nameBytes;
  for (let at = start; at < source.size; at += LIMITS.window) {
    const bytes = source.read(at, LIMITS.window + overlap);
    if (IMPORTS.some((opcode) => bytes.includes(opcode)) || hasPair(bytes)) {
      return true;
    }
  }
  return false;
}

/** Whether a line ends as GLOBAL or INST and a module do, and the next one is a name. */
function hasPair(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    let end = at + 1;
    while (end - at <= LIMITS.nameBytes && isNamePart(bytes[end])) {
      end += 1;
    }
    const isName = end > at + 1 && (bytes[end] === NEWLINE || end === bytes.length || end - at > LIMITS.nameBytes);
    if (isName && endsAsImport(bytes, at)) {
      return true;
    }
  }
  return false;
}

/** Whether the line that ends at `end` does so as an opcode and a module. */
function endsAsImport(bytes: Uint8Array, end: number): boolean {
  const start = Math.max(0, end - 1 - LIMITS.nameBytes);
  for (let at = end - 1; at > start && isNamePart(bytes[at]); at -= 1) {
    if (bytes[at - 1] === CODE.GLOBAL || bytes[at - 1] === CODE.INST) {
      return true;
    }
  }
  return false;
}

/** A letter, a digit, `_`, a dot, or part of a letter that is not ASCII. */
function isNamePart(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return (
    byte !== undefined &&
    ((lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === DOT || byte > 0x7f)
  );
}
