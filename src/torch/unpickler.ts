/**
 * torch's restricted unpickler over one stream: the opcodes it knows, what it lets through and what it refuses, in the
 * words of one release. It holds abstract values, runs nothing, and knows nothing of archives: a persistent id goes to
 * the function it was given. A read that runs out of bytes is what Python's file objects make of it, not an error.
 *
 * Source: torch/_weights_only_unpickler.py, class Unpickler, of torch 1.13 to 2.15.
 */
import { Cursor } from '../bytes/cursor.ts';
import type { ByteSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import type { OpcodeBudget } from '../pickle/machine.ts';
import { CODE } from '../pickle/opcodes.ts';
import { build, call, construct, reduce } from './calls.ts';
import { refuse, Undecided } from './faults.ts';
import { Memo } from './memo.ts';
import { mapName, type Release, type Rules } from './releases.ts';
import { decodeUtf8 } from './utf8.ts';
import {
  Bytes,
  classOf,
  Dict,
  FLOAT,
  Global,
  globalOf,
  List,
  LONG_TEXT,
  PythonSet,
  type Storage,
  Thing,
  Tuple,
  text,
  typeOf,
  UNKNOWN,
  unhashable,
  type Value,
} from './values.ts';

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

/** What a load is about, for the functions that opcodes call. */
export interface LoadContext {
  readonly release: Release;
  readonly userGlobals: ReadonlySet<string>;
  /** `func(*args)`, for functions that call one. */
  call(func: Global, args: Value): Value;
  /** Notes that the load went on over something this tool does not follow. */
  doubt(why: string): void;
}

export class Unpickler implements LoadContext {
  readonly cursor: Cursor;
  readonly release: Release;
  readonly rules: Rules;
  readonly userGlobals: ReadonlySet<string>;
  readonly #budget: OpcodeBudget;
  readonly #persistentLoad: (id: Value) => Value;
  readonly memo = new Memo();
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
    this.#budget = options.budget;
    this.#persistentLoad = options.persistentLoad;
  }

  doubt(why: string): void {
    this.doubted ??= why;
  }

  call(func: Global, args: Value): Value {
    return call(func, args, this);
  }

  /**
   * Reads one stream to its STOP.
   * @returns the object
   * @throws {Refusal} what torch raises
   * @throws {Undecided} where a limit is reached
   */
  load(): Value {
    const { cursor } = this;
    for (;;) {
      if (cursor.left <= 0) {
        refuse('EOFError');
      }
      if (--this.#budget.opcodes < 0) {
        throw new Undecided(`the pickle has more than ${LIMITS.opcodes} opcodes`);
      }
      const code = cursor.uint8('an opcode');
      if (code === CODE.STOP) {
        return this.pop();
      }
      const handler = HANDLERS[code] ?? refuse('UnpicklingError', `Unsupported operand ${code}`);
      handler(this);
    }
  }

  push(value: Value): void {
    if (this.stack.length + this.#waiting >= LIMITS.stack) {
      throw new Undecided(`the stack holds more than ${LIMITS.stack} objects`);
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
    if (this.#waiting >= LIMITS.stack) {
      throw new Undecided(`the stack holds more than ${LIMITS.stack} objects`);
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
    this.need(4);
    return this.cursor.uint32('an argument');
  }

  int32(): number {
    this.need(4);
    return this.cursor.int32('an argument');
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

  /** `readline()[:-1].decode('utf-8')`: without a newline the last byte is what is cut off. */
  line(): string {
    const start = this.cursor.position;
    const length = this.#lineLength();
    this.cursor.position = start;
    const shown = Math.min(length, LIMITS.nameBytes);
    const name = decodeUtf8(this.cursor.bytes(shown, 'a name').slice(), false);
    this.cursor.position = Math.min(start + length + 1, this.cursor.size);
    return name;
  }

  #lineLength(): number {
    const { cursor } = this;
    const start = cursor.position;
    while (cursor.left > 0) {
      cursor.require(1, 'a line');
      const found = cursor.window.indexOf(0x0a, cursor.index);
      if (found >= 0) {
        return cursor.base + found - start;
      }
      cursor.position = cursor.base + cursor.window.length;
    }
    return Math.max(0, cursor.position - start - 1);
  }

  /** GLOBAL. */
  importGlobal(): void {
    let module = this.line();
    let name = this.line();
    const { mapping } = this.rules;
    if (mapping === 'always' || (mapping === 'protocol 2' && this.#protocol === 2)) {
      [module, name] = mapName(module, name);
    }
    const path = `${module}.${name}`;
    if (this.rules.blocked.includes(module)) {
      refuse('UnpicklingError', `Trying to load unsupported GLOBAL ${path} whose module ${module} is blocked`);
    }
    const byUser = this.userGlobals.has(path) || this.release.registered.has(path);
    if (this.release.safeGlobals.has(path) || byUser) {
      this.push(globalOf(path, this.release, byUser && !isDefault(this.release, path)));
      return;
    }
    this.#refuseGlobal(path);
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

  /** SETITEM and SETITEMS. `items` are keys and values in turn. */
  setItems(opcode: string, items: readonly Value[]): void {
    if (this.rules.setitem === 'any') {
      if (items.length > 0) {
        this.#setAnyItems(items);
      }
      return;
    }
    const target = this.top();
    if (!(target instanceof Dict)) {
      if (target === UNKNOWN) {
        this.doubt('SETITEM on the result of a call this tool does not follow');
        return;
      }
      refuse(
        'UnpicklingError',
        `Can only ${opcode} for dict, collections.OrderedDict, collections.Counter, but got ${classOf(target)}`,
      );
    }
    setDictItems(target, items, this);
  }

  #setAnyItems(items: readonly Value[]): void {
    if (items.length === 1) {
      refuse('IndexError', 'list index out of range');
    }
    const target = this.top();
    if (target instanceof Dict) {
      setDictItems(target, items, this);
    } else if (target instanceof List) {
      setListItems(target, items);
    } else if (
      target instanceof Thing &&
      !(target instanceof Tuple) &&
      !(target instanceof Global) &&
      !(target instanceof PythonSet)
    ) {
      this.#setThingItems(target);
    } else {
      refuse('TypeError', `'${typeOf(target)}' object does not support item assignment`);
    }
  }

  #setThingItems(target: Thing): void {
    if (target === FLOAT || target === LONG_TEXT || ['bytes', 'complex', 'torch.device'].includes(target.type)) {
      refuse('TypeError', `'${target.type}' object does not support item assignment`);
    }
    this.doubt(`SETITEM on ${target.type}`);
  }

  /** PROTO. */
  protocol(): void {
    this.#protocol = this.byte();
  }

  extend(opcode: 'append' | 'extend', items: readonly Value[]): void {
    const target = this.top();
    if (target instanceof List) {
      target.itemsUnhashable = target.itemsUnhashable ?? null;
      growList(target, items, this.memo);
      return;
    }
    if (
      target === UNKNOWN ||
      (this.rules.append === 'list subclasses' && target instanceof Thing && target.type === '?')
    ) {
      this.doubt('APPEND to the result of a call this tool does not follow');
      return;
    }
    refuse(
      'UnpicklingError',
      `Can only ${opcode} ${opcode === 'append' ? 'to ' : ''}lists, but got ${classOf(target)}`,
    );
  }
}

/** Python 2 wrote it as bytes. */
const isStorageTag = (tag: Value): boolean => tag === 'storage' || (tag instanceof Bytes && tag.text === 'storage');

const isDefault = (release: Release, path: string): boolean =>
  release.safeGlobals.has(path) && !release.registered.has(path);

function growList(list: List, items: readonly Value[], memo: Memo): void {
  if (list.itemsUnhashable === null) {
    for (const item of items) {
      const why = unhashable(item);
      if (why !== null) {
        list.itemsUnhashable = why;
        break;
      }
    }
  }
  if (list.items !== null && list.items.length + items.length <= LIMITS.torchItems && memo.keeps(items.length)) {
    list.items.push(...items);
  } else {
    list.items = null;
  }
}

function setDictItems(dict: Dict, items: readonly Value[], machine: Unpickler): void {
  for (let at = 0; at < items.length; at += 2) {
    if (at + 1 >= items.length) {
      refuse('IndexError', 'list index out of range');
    }
    const why = unhashable(items[at]);
    if (why === undefined) {
      machine.doubt('a key is the result of a call this tool does not follow');
    } else if (why !== null) {
      refuse('TypeError', `unhashable type: '${why.slice(why.lastIndexOf('.') + 1) === why ? why : shortType(why)}'`);
    }
    if (dict.entries !== null && dict.entries.length < LIMITS.torchItems && machine.memo.keeps(2)) {
      dict.entries.push([items[at], items[at + 1]]);
    } else {
      dict.entries = null;
    }
  }
}

/** The name a TypeError shows: heap types of Python show the bare name, C types the full one. */
const shortType = (type: string): string => (type === 'collections.Counter' ? 'Counter' : type);

function setListItems(list: List, items: readonly Value[]): void {
  for (let at = 0; at + 1 < items.length; at += 2) {
    const index = items[at];
    if (typeof index !== 'number' && typeof index !== 'bigint' && typeof index !== 'boolean') {
      refuse('TypeError', `list indices must be integers or slices, not ${typeOf(index)}`);
    }
    if (list.items === null) {
      throw new Undecided('SETITEM on a list whose length is not kept');
    }
    const place = Number(index) < 0 ? Number(index) + list.items.length : Number(index);
    if (place < 0 || place >= list.items.length) {
      refuse('IndexError', 'list assignment index out of range');
    }
    list.items[place] = items[at + 1];
  }
  if (items.length % 2 === 1) {
    refuse('IndexError', 'list index out of range');
  }
}

function tuple(machine: Unpickler, size: number): void {
  machine.top(size);
  const items = machine.stack.splice(machine.stack.length - size, size);
  machine.push(new Tuple(items));
}

type Handler = (machine: Unpickler) => void;

const HANDLERS: (Handler | undefined)[] = [];
const on = (code: number, handler: Handler): void => {
  HANDLERS[code] = handler;
};

for (let code = 0; code < 256; code += 1) {
  HANDLERS.push(undefined);
}
on(CODE.GLOBAL, (machine) => machine.importGlobal());
on(CODE.NEWOBJ, (machine) => {
  const args = machine.pop();
  const cls = machine.pop();
  machine.push(construct(cls, args, machine));
});
on(CODE.REDUCE, (machine) => {
  const args = machine.pop();
  machine.replaceTop(reduce(machine.top(), args, machine));
});
on(CODE.BUILD, (machine) => {
  const state = machine.pop();
  build(machine.top(), state, machine);
});
on(CODE.APPEND, (machine) => {
  const item = machine.pop();
  machine.extend('append', [item]);
});
on(CODE.APPENDS, (machine) => machine.extend('extend', machine.popMark()));
on(CODE.SETITEM, (machine) => {
  const value = machine.pop();
  const key = machine.pop();
  machine.setItems('SETITEM', [key, value]);
});
on(CODE.SETITEMS, (machine) => machine.setItems('SETITEMS', machine.popMark()));
on(CODE.MARK, (machine) => machine.mark());
on(CODE.TUPLE, (machine) => {
  const items = machine.popMark();
  machine.push(new Tuple(items.length <= LIMITS.torchItems ? items : null));
});
on(CODE.TUPLE1, (machine) => tuple(machine, 1));
on(CODE.TUPLE2, (machine) => tuple(machine, 2));
on(CODE.TUPLE3, (machine) => tuple(machine, 3));
on(CODE.NONE, (machine) => machine.push(null));
on(CODE.NEWFALSE, (machine) => machine.push(false));
on(CODE.NEWTRUE, (machine) => machine.push(true));
on(CODE.EMPTY_TUPLE, (machine) => machine.push(EMPTY_TUPLE));
on(CODE.EMPTY_LIST, (machine) => machine.push(new List()));
on(CODE.EMPTY_DICT, (machine) => machine.push(new Dict()));
on(CODE.EMPTY_SET, (machine) => machine.push(new PythonSet()));
on(CODE.BININT, (machine) => machine.push(machine.int32()));
on(CODE.BININT1, (machine) => machine.push(machine.byte()));
on(CODE.BININT2, (machine) => machine.push(machine.uint16()));
on(CODE.BINFLOAT, (machine) => {
  if (!machine.rules.floats) {
    refuse('UnpicklingError', `Unsupported operand ${CODE.BINFLOAT}`);
  }
  machine.need(8);
  machine.cursor.skip(8, 'a float');
  machine.push(FLOAT);
});
on(CODE.BINUNICODE, (machine) => machine.pushText(machine.uint32(), true));
on(CODE.SHORT_BINSTRING, (machine) => machine.pushText(machine.byte(), false));
on(CODE.BINPERSID, (machine) => machine.persistentId());
on(CODE.BINGET, (machine) => recall(machine, machine.byte()));
on(CODE.LONG_BINGET, (machine) => recall(machine, machine.uint32()));
on(CODE.BINPUT, (machine) => remember(machine, machine.byte()));
on(CODE.LONG_BINPUT, (machine) => remember(machine, machine.uint32()));
on(CODE.LONG1, (machine) => machine.push(decodeLong(machine.read(machine.byte()))));
on(CODE.PROTO, (machine) => machine.protocol());

const EMPTY_TUPLE = new Tuple([]);

function recall(machine: Unpickler, index: number): void {
  const value = machine.memo.get(index);
  machine.push(value === undefined ? refuse('KeyError', String(index)) : value);
}

function remember(machine: Unpickler, index: number): void {
  machine.memo.set(index, machine.top());
}

/** `pickle.decode_long`: little-endian two's complement. */
export function decodeLong(bytes: Uint8Array): number | bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    value = (value << 8n) | BigInt(bytes[at]);
  }
  if (bytes.length > 0 && bytes[bytes.length - 1] >= 0x80) {
    value -= 1n << BigInt(8 * bytes.length);
  }
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** A storage of the checkpoint, for the readers around the unpickler. */
export type { Storage };
