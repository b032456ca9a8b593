/**
 * What torch's restricted unpickler has in hand while it reads one stream: the bytes, the stack, the memo, and which
 * globals and persistent ids it lets through, in the words of one release. It holds abstract values, runs nothing, and
 * knows nothing of archives: a persistent id goes to the function it was given. A read that runs out of bytes is what
 * Python's file objects make of it, not an error.
 *
 * Source: torch/_weights_only_unpickler.py, class Unpickler, of torch 1.13 to 2.15.
 */

import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import type { ByteSource } from '../../bytes/source.ts';
import type { OpcodeBudget } from '../../pickle/state.ts';
import { refuse, Undecided } from '../faults.ts';
import { mapName, type Release, type Rules } from '../releases.ts';
import { Bytes, classOf, type Global, LONG_TEXT, Tuple, text, typeOf, type Value } from '../values.ts';
import { call } from './calls.ts';
import { globalOf } from './global-values.ts';
import { readLine } from './lines.ts';
import type { LoadContext } from './load-context.ts';
import { Memo } from './memo.ts';
import { decodeUtf8 } from './utf8.ts';

/** Classes that torch registers itself once a part of it is imported (torch 2.6 and later). */
const NESTED: ReadonlySet<string> = new Set([
  'torch.nested._internal.nested_tensor.NestedTensor',
  'torch.nested._internal.nested_tensor._rebuild_njt',
  'torch._dynamo.decorators._DimRange',
]);
const DTENSOR: ReadonlySet<string> = new Set([
  'torch.distributed.device_mesh.DeviceMesh',
  'torch.distributed.tensor._dtensor_spec.DTensorSpec',
  'torch.distributed.tensor._dtensor_spec.TensorMeta',
  'torch.distributed.tensor.DTensor',
  'torch.distributed.tensor.placement_types.Partial',
  'torch.distributed.tensor.placement_types.Replicate',
  'torch.distributed.tensor.placement_types.Shard',
]);

export interface UnpicklerOptions {
  release: Release;
  /** Names the user added, where the release can. */
  userGlobals: ReadonlySet<string>;
  budget: OpcodeBudget;
  /** What becomes of a persistent id that torch lets through. */
  persistentLoad: (id: Value) => Value;
}

export class UnpicklerState implements LoadContext {
  readonly cursor: Cursor;
  readonly release: Release;
  readonly rules: Rules;
  readonly userGlobals: ReadonlySet<string>;
  protected readonly budget: OpcodeBudget;
  readonly #persistentLoad: (id: Value) => Value;
  readonly memo = new Memo();
  readonly #globals = new Map<string, Global>();
  stack: Value[] = [];
  readonly #metastack: Value[][] = [];
  #waiting = 0;
  #protocol = -1;
  /** The first thing this tool did not follow, or null. */
  doubted: string | null = null;

  constructor(source: ByteSource, start: number, options: UnpicklerOptions) {
    this.cursor = new Cursor(source, start);
    this.release = options.release;
    this.rules = options.release.rules;
    this.userGlobals = options.userGlobals;
    this.budget = options.budget;
    this.#persistentLoad = options.persistentLoad;
  }

  doubt(why: string): void {
    this.doubted ??= why;
  }

  call(func: Global, args: Value): Value {
    return call(func, args, this);
  }

  push(value: Value): void {
    if (this.stack.length + this.#waiting >= LIMITS.torchStack) {
      throw new Undecided(`the stack holds more than ${LIMITS.torchStack} objects`);
    }
    this.stack.push(value);
  }

  pop(): Value {
    return this.stack.length > 0 ? this.stack.pop()! : refuse('IndexError', 'pop from empty list');
  }

  /** `stack[-depth]`. */
  top(depth = 1): Value {
    return this.stack.length >= depth
      ? this.stack[this.stack.length - depth]
      : refuse('IndexError', 'list index out of range');
  }

  replaceTop(value: Value): void {
    this.stack[this.stack.length - 1] = value;
  }

  mark(): void {
    this.#metastack.push(this.stack);
    this.#waiting += this.stack.length + 1;
    if (this.#waiting >= LIMITS.torchStack) {
      throw new Undecided(`the stack holds more than ${LIMITS.torchStack} objects`);
    }
    this.stack = [];
  }

  popMark(): Value[] {
    const items = this.stack;
    this.stack = this.#metastack.pop() ?? refuse('IndexError', 'pop from empty list');
    this.#waiting -= this.stack.length + 1;
    return items;
  }

  /** `read(1)[0]`. */
  byte(): number {
    return this.cursor.left > 0 ? this.cursor.uint8('an argument') : refuse('IndexError', 'index out of range');
  }

  /** Bytes that `struct.unpack` takes; fewer are an error. */
  need(count: number): void {
    if (this.cursor.left < count) {
      refuse('error', `unpack requires a buffer of ${count} bytes`);
    }
  }

  uint16(): number {
    this.need(2);
    return this.cursor.uint16('an argument');
  }

  uint32(): number {
    return this.#word() >>> 0;
  }

  int32(): number {
    return this.#word() | 0;
  }

  /** Four bytes, little-endian, straight from the window: most opcodes of a big pickle are of this kind. */
  #word(): number {
    this.need(4);
    const { cursor } = this;
    cursor.require(4, 'an argument');
    const at = cursor.position - cursor.base;
    const { window } = cursor;
    cursor.position += 4;
    return window[at] | (window[at + 1] << 8) | (window[at + 2] << 16) | (window[at + 3] << 24);
  }

  /** At most `count` bytes: a file that ends earlier gives fewer. */
  read(count: number): Uint8Array {
    return this.cursor.bytes(Math.min(count, this.cursor.left), 'an argument');
  }

  pushText(length: number, surrogates: boolean): void {
    const there = Math.min(length, this.cursor.left);
    if (there <= LIMITS.torchText) {
      this.push(decodeUtf8(this.cursor.bytes(there, 'a string'), surrogates));
      return;
    }
    if (there > LIMITS.expandedBytes) {
      throw new Undecided(`a string of ${there} bytes is more than this tool reads`);
    }
    decodeUtf8(this.cursor.bytes(there, 'a string'), surrogates);
    this.push(LONG_TEXT);
  }

  /** GLOBAL. */
  importGlobal(): void {
    let module = readLine(this.cursor);
    let name = readLine(this.cursor);
    const { mapping } = this.rules;
    if (mapping === 'always' || (mapping === 'protocol 2' && this.#protocol === 2)) {
      [module, name] = mapName(module, name);
    }
    const path = `${module}.${name}`;
    if (this.rules.blocked.includes(module)) {
      refuse('UnpicklingError', `Trying to load unsupported GLOBAL ${path} whose module ${module} is blocked`);
    }
    const known = this.#globals.get(path) ?? this.#allowed(path);
    this.#globals.set(path, known);
    this.push(known);
  }

  #allowed(path: string): Global {
    const byDefault = this.release.safeGlobals.has(path) && !this.release.registered.has(path);
    if (byDefault || this.userGlobals.has(path) || this.release.registered.has(path)) {
      return globalOf(path, this.release, !byDefault);
    }
    return this.#refuseGlobal(path);
  }

  #refuseGlobal(path: string): never {
    const { globalMessage, mustImport } = this.rules;
    if (mustImport.includes('nested') && NESTED.has(path)) {
      refuse(
        'UnpicklingError',
        '``torch.nested`` and ``torch._dynamo`` must be imported to load nested jagged tensors (NJTs)',
      );
    }
    if (mustImport.includes('dtensor') && DTENSOR.has(path)) {
      refuse('UnpicklingError', '``torch.distributed.tensor`` must be imported to load DTensors');
    }
    if (globalMessage === 'class') {
      refuse('UnpicklingError', `Unsupported class ${path}`);
    }
    // "builtinsX" keeps its letters: only the dot is cut (torch 2.7, _weights_only_unpickler.py).
    const shown =
      globalMessage === 'bare builtins' && path.startsWith('builtins.') ? path.slice('builtins.'.length) : path;
    refuse('UnpicklingError', `Unsupported global: GLOBAL ${shown} was not an allowed global by default`);
  }

  /** BINPERSID. */
  persistentId(): void {
    const id = this.pop();
    const type = typeOf(id);
    const { pidTypes, pidShows } = this.rules;
    const refused = pidTypes === 'inverted' ? type === 'int' : type !== 'int' && type !== 'tuple';
    if (type === '?') {
      throw new Undecided('a persistent id is the result of a call this tool does not follow');
    }
    if (refused) {
      refuse('UnpicklingError', `persistent_load id must be tuple or int, but got ${classOf(id)}`);
    }
    if (
      id instanceof Tuple &&
      id.type === 'tuple' &&
      id.items !== null &&
      id.items.length > 0 &&
      !isStorageTag(id.items[0])
    ) {
      const shown = pidShows === 'type' ? classOf(id.items[0]) : text(id.items[0]);
      refuse('UnpicklingError', `Only persistent_load of storage is allowed, but got ${shown}`);
    }
    this.push(this.#persistentLoad(id));
  }

  /** PROTO. */
  protocol(): void {
    this.#protocol = this.byte();
  }
}

/** Python 2 wrote it as bytes. */
const isStorageTag = (tag: Value): boolean => tag === 'storage' || (tag instanceof Bytes && tag.text === 'storage');
