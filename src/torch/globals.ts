/**
 * Which globals of a file are not on the list: torch's own walk over the opcodes, which knows no stack, and where torch
 * gives up the exact machine's reading in its place.
 * Source: torch/_weights_only_unpickler.py (`get_globals_in_pkl`) and torch/serialization.py
 * (`get_unsafe_globals_in_checkpoint`) of torch 2.6 to 2.15.
 */

import { LIMITS } from '../base/limits.ts';
import { Cursor } from '../bytes/cursor.ts';
import { TORCH_LEGACY_PICKLES } from '../bytes/magic.ts';
import type { ByteSource } from '../bytes/source.ts';
import { ARGUMENTS, CODE, OPCODE_OF_BYTE } from '../pickle/opcodes.ts';
import { walkPickles } from '../pickle/walk.ts';
import { TarMembers, TarReadError } from './archive/tar-members.ts';
import { openArchive } from './checkpoint/zip-checkpoint.ts';
import { Refusal, Undecided } from './faults.ts';
import type { LoadOptions, Reader } from './load.ts';
import { mapName } from './releases.ts';
import { readLine } from './unpickler/lines.ts';

/** Opcodes that torch's walk knows (the restricted unpickler's own set). */
const KNOWN: ReadonlySet<number> = new Set([
  ...[
    CODE.GLOBAL,
    CODE.NEWOBJ,
    CODE.REDUCE,
    CODE.BUILD,
    CODE.APPEND,
    CODE.APPENDS,
    CODE.SETITEM,
    CODE.SETITEMS,
    CODE.MARK,
  ],
  ...[CODE.TUPLE, CODE.TUPLE1, CODE.TUPLE2, CODE.TUPLE3, CODE.NONE, CODE.NEWFALSE, CODE.NEWTRUE, CODE.EMPTY_TUPLE],
  ...[CODE.EMPTY_LIST, CODE.EMPTY_DICT, CODE.EMPTY_SET, CODE.BINPERSID, CODE.BININT, CODE.BININT1, CODE.BININT2],
  ...[
    CODE.BINFLOAT,
    CODE.BINGET,
    CODE.LONG_BINGET,
    CODE.BINPUT,
    CODE.LONG_BINPUT,
    CODE.BINUNICODE,
    CODE.SHORT_BINSTRING,
  ],
  ...[CODE.LONG1, CODE.PROTO, CODE.STOP],
]);

/** The names, sorted. Never throws for what the bytes hold. */
export function unsafeGlobals(source: ByteSource, reader: Reader, options: LoadOptions): string[] {
  const found = new Set<string>();
  if (reader === 'zip') {
    const pickle = openPickle(source, options);
    if (pickle !== null && !torchWalk(pickle, options, found)) {
      exactWalk(pickle, 1, found, options);
    }
  } else if (reader === 'tar') {
    tarWalk(source, found, options);
  } else if (reader !== 'safetensors') {
    exactWalk(source, TORCH_LEGACY_PICKLES.length, found, options);
  }
  const { safeGlobals } = options.release;
  return [...found].filter((name) => !safeGlobals.has(name) && !options.userGlobals.has(name)).sort(byCodePoint);
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function openPickle(source: ByteSource, options: LoadOptions): ByteSource | null {
  try {
    return openArchive(source, options.release).open('data.pkl');
  } catch (error) {
    if (error instanceof Refusal || error instanceof Undecided) {
      return null;
    }
    throw error;
  }
}

/** `get_globals_in_pkl`. @returns false where torch gives up; what was found before counts */
function torchWalk(pickle: ByteSource, options: LoadOptions, found: Set<string>): boolean {
  const cursor = new Cursor(pickle);
  for (let opcodes = 0; opcodes < LIMITS.opcodes; opcodes += 1) {
    if (cursor.left <= 0) {
      return false;
    }
    const code = cursor.uint8('an opcode');
    if (!KNOWN.has(code)) {
      return false;
    }
    if (code === CODE.STOP) {
      return true;
    }
    if (code === CODE.GLOBAL) {
      if (!readGlobal(cursor, options, found)) {
        return false;
      }
    } else if (!skipArgument(cursor, code)) {
      return false;
    }
  }
  return false;
}

/** Goes past an argument. Python's short reads go on to the end of the file, where the walk ends. */
function skipArgument(cursor: Cursor, code: number): boolean {
  const kind = OPCODE_OF_BYTE[code]!.argument;
  const width = ARGUMENTS[kind];
  if (kind !== 'counted1' && kind !== 'counted4') {
    cursor.skip(Math.min(width, cursor.left), 'an argument');
    return code !== CODE.PROTO || cursor.left >= 0;
  }
  if (cursor.left < width) {
    return false;
  }
  const length = kind === 'counted1' ? cursor.uint8('a length') : cursor.uint32('a length');
  cursor.skip(Math.min(length, cursor.left), 'a string');
  return true;
}

function readGlobal(cursor: Cursor, options: LoadOptions, found: Set<string>): boolean {
  try {
    const [module, name] = [readLine(cursor), readLine(cursor)];
    const mapped = options.release.rules.mapping === 'never' ? [module, name] : mapName(module, name);
    if (!/^__torch__(\.|$)/.test(module)) {
      found.add(mapped.join('.'));
    }
    return true;
  } catch (error) {
    if (error instanceof Refusal) {
      return false;
    }
    throw error;
  }
}

/** The pickles of a tar checkpoint; raw bytes lie between those of its first two members. */
function tarWalk(source: ByteSource, found: Set<string>, options: LoadOptions): void {
  for (const name of ['storages', 'tensors', 'pickle']) {
    const member = openMember(source, name);
    if (member !== null) {
      exactWalk(member, 1, found, options);
    }
  }
}

function openMember(source: ByteSource, name: string): ByteSource | null {
  try {
    return new TarMembers(source).open(name);
  } catch (error) {
    if (error instanceof TarReadError || error instanceof Undecided) {
      return null;
    }
    throw error;
  }
}

/** Everything the streams import by CPython's rules. */
function exactWalk(source: ByteSource, streams: number, found: Set<string>, options: LoadOptions): void {
  const walk = walkPickles(source, { streams, budget: options.budget, listener: options.listener?.() ?? {} });
  for (const { module, name } of walk.globals.values()) {
    // Types of TorchScript code are nothing that is imported.
    if (!/^__torch__(\.|$)/.test(module)) {
      found.add(module === '' ? name : `${module}.${name}`);
    }
  }
}
