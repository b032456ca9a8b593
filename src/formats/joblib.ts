/**
 * joblib's arrays: behind the BUILD of a NumpyArrayWrapper the raw bytes of the array, or a pickle of its own for
 * objects, lie in the middle of the opcodes. Here is where the opcodes go on.
 *
 * Source: joblib/numpy_pickle.py 0.10 to 1.6, `NumpyUnpickler.load_build`, `NumpyArrayWrapper.read_array`;
 * joblib/numpy_pickle_compat.py for arrays in files beside the pickle (joblib 0.9 and before).
 */
import type { ByteSource } from '../bytes/source.ts';
import type { Listener } from '../pickle/listener.ts';
import type { Literals } from '../pickle/literals.ts';
import type { Machine } from '../pickle/machine.ts';
import { type Call, isContainer, NONE, type PickleObject, type Value } from '../pickle/values.ts';
import { walkPickles } from '../pickle/walk.ts';
import type { Findings } from './findings.ts';
import { textOf } from './torch-storages.ts';

const MODULES: ReadonlySet<string> = new Set([
  'joblib.numpy_pickle',
  'joblib.numpy_pickle_compat',
  'sklearn.externals.joblib.numpy_pickle',
  'sklearn.externals.joblib.numpy_pickle_compat',
]);
const TEXT = 256;
/** A dtype as numpy.dtype takes it: `f8`, `U5`, `V12`, `O8`. */
const DTYPE = /^[<>=|]?([a-zA-Z?])(\d*)(\[.*\])?$/;
const HAS_OBJECTS = 1;
/** Of one text in an array of numpy's StringDType, which joblib pickles as it does objects. */
const STRING_BYTES = 16;
/** How deep the arguments of a call are looked through. */
const ARGUMENT_DEPTH = 3;

interface ElementType {
  readonly bytes: number;
  readonly objects: boolean;
}

/** Follows one source the way joblib reads it. */
export class JoblibArrays {
  /** Whether anything of joblib's was built. */
  found = false;
  /** Whether bytes were stepped over that another unpickler would take for opcodes. */
  stepped = false;
  readonly #source: ByteSource;
  readonly #findings: Findings;
  /** What took the wrapper class off the stack as joblib writes it: instances, or the arguments that made one. */
  readonly #byTheBook = new Set<Value>();
  /** Element types that were handed to a function, which may have handed them on to be changed. */
  readonly #handedOn = new WeakSet<Call>();

  constructor(source: ByteSource, findings: Findings) {
    this.#source = source;
    this.#findings = findings;
  }

  readonly listener: Listener = {
    onBuild: (target, state, machine) => this.#onBuild(target, state, machine),
    onResult: (object) => this.#onResult(object),
    onStop: (_result, machine) => this.#onStop(machine),
  };

  #onResult(object: PickleObject): void {
    if ((object.kind !== 'call' && object.kind !== 'new') || !isContainer(object.args)) {
      return;
    }
    // numpy's scalar(dtype, bytes) makes a number and keeps the type to itself.
    const harmless = classOf(object.callee)?.name === 'scalar' ? 1 : 0;
    for (const type of elementTypesIn(object.args.items.slice(harmless), ARGUMENT_DEPTH)) {
      this.#handedOn.add(type);
    }
  }

  /** Every use of the wrapper class must have been one that was followed: an instance made otherwise is read as well. */
  #onStop(machine: Machine): void {
    let uses = 0;
    for (const { module, name, handled } of machine.globals) {
      uses += name === 'NumpyArrayWrapper' && MODULES.has(module) ? handled : 0;
    }
    if (uses !== this.#byTheBook.size) {
      const message = "the class of joblib's arrays is used as joblib never writes it: where they lie cannot be told";
      this.#findings.problem('ambiguous-stream', message, null, machine.at);
    }
    this.#byTheBook.clear();
  }

  #onBuild(target: Value, state: Value, machine: Machine): number | undefined {
    const kind = wrapperName(target);
    if (kind === null) {
      return undefined;
    }
    this.found = true;
    if (kind !== 'NumpyArrayWrapper') {
      this.#beside(state, machine.literals);
      return undefined;
    }
    this.stepped = true;
    this.#byTheBook.add(madeByTheBook(target, machine));
    const start = this.#start(machine);
    // joblib puts the array in place of its wrapper, or whatever the pickle of its objects makes.
    machine.stack[machine.stack.length - 1] = { kind: 'buffer', of: target as Call };
    const { end, result } = this.#readArray(start, state, machine);
    if (result !== null) {
      machine.stack[machine.stack.length - 1] = result;
    }
    return end;
  }

  /** An array that lies in a file beside this one, which is judged when that file is. */
  #beside(state: Value, literals: Literals): void {
    const name = textOf(attribute(state, 'filename', literals), literals) ?? '?';
    this.#findings.note(`joblib reads an array from the file ${JSON.stringify(name)} beside this one`);
  }

  /** Where joblib reads on: its file is behind the frame, whatever is left in that. */
  #start(machine: Machine): number {
    const { position } = machine.cursor;
    if (machine.frameEnd <= position) {
      return position;
    }
    this.#findings.problem(
      'ambiguous-stream',
      'an array begins inside a frame: joblib reads it from behind the frame, then goes back into it',
      null,
      machine.at,
    );
    return machine.frameEnd;
  }

  /** @throws {StreamBreak} where the end of the array cannot be told */
  #readArray(start: number, state: Value, machine: Machine): { end: number; result: Value | null } {
    const { literals } = machine;
    const dtype = attribute(state, 'dtype', literals);
    const type = this.#handedOn.has(dtype as Call) ? null : elementType(dtype, literals);
    const count = elementCount(attribute(state, 'shape', literals), literals);
    if (type === null || count === null) {
      throw machine.broken('expected the dtype and shape of an array as constants, found something computed');
    }
    if (type.objects) {
      let result: Value | null = null;
      const listener: Listener = {
        onStop: (made) => {
          result ??= made;
        },
      };
      const walk = this.#findings.walk(this.#source, { member: null, start, streams: 1, listener });
      if (walk.complete === 0) {
        throw machine.broken('the pickle of an array of objects does not end');
      }
      return { end: walk.end, result };
    }
    const alignment = attribute(state, 'numpy_array_alignment_bytes', literals);
    const padding = alignment === undefined || alignment === NONE ? 0 : 1 + (this.#source.read(start, 1)[0] ?? 0);
    const end = start + padding + Math.max(0, Number(count)) * type.bytes;
    if (count < 0n || end > this.#source.size) {
      throw machine.broken(
        `expected an array of ${count} elements of ${type.bytes} bytes, found ${this.#source.size - start} bytes`,
      );
    }
    return { end, result: null };
  }
}

/** The class of the wrapper that `value` is an instance of, or null. */
function wrapperName(value: Value): string | null {
  if (typeof value === 'number' || (value.kind !== 'call' && value.kind !== 'new')) {
    return null;
  }
  const direct = classOf(value.callee);
  // Protocols 0 and 1: copyreg._reconstructor(cls, object, None).
  const rebuilt =
    direct?.name === '_reconstructor' && isContainer(value.args) ? classOf(value.args.items[0] ?? NONE) : direct;
  return rebuilt !== null && MODULES.has(rebuilt.module) ? rebuilt.name : null;
}

const classOf = (value: Value): { module: string; name: string } | null =>
  typeof value === 'object' && value.kind === 'global' ? value : null;

/**
 * What consumed the wrapper class: the instance itself, or the arguments of copyreg._reconstructor.
 * @throws {StreamBreak} where joblib writes no such instance: arguments set attributes, and copies may be built twice
 */
function madeByTheBook(target: Value, machine: Machine): Value {
  const { kind, callee, args, kwargs, fetched } = target as Call;
  const rebuilt = classOf(callee)?.name === '_reconstructor';
  const items = isContainer(args) && args.kind === 'tuple' && !args.cut && kwargs === null ? args.items : null;
  const plain = rebuilt ? items?.length === 3 && items[2] === NONE : kind === 'new' && items?.length === 0;
  if (!plain || fetched) {
    throw machine.broken("expected an array as joblib writes it, found an instance of joblib's class made otherwise");
  }
  return rebuilt ? args : target;
}

/** The numpy.dtype objects among `values` and what they hold. */
function* elementTypesIn(values: readonly Value[], depth: number): Generator<Call> {
  for (const value of values) {
    if (isContainer(value) && depth > 0) {
      yield* elementTypesIn(value.items, depth - 1);
    } else if (typeof value === 'object' && value.kind === 'call' && classOf(value.callee)?.name === 'dtype') {
      yield value;
    }
  }
}

/**
 * What the state of an object gives an attribute; undefined where it does not, or is no plain dict that only this
 * object holds, with constant keys.
 */
function attribute(state: Value, name: string, literals: Literals): Value | undefined {
  if (!isContainer(state) || state.kind !== 'dict' || state.cut || state.fetched) {
    return undefined;
  }
  let found: Value | undefined;
  for (let at = 0; at + 1 < state.items.length; at += 2) {
    const key = textOf(state.items[at], literals);
    if (key === null) {
      return undefined;
    }
    if (key === name) {
      found = state.items[at + 1];
    }
  }
  return found;
}

/** Elements in an array of that shape, multiplied in 64 bits as joblib does; null where it is no constant. */
function elementCount(shape: Value | undefined, literals: Literals): bigint | null {
  if (shape === undefined || !isContainer(shape) || shape.cut || (shape.kind !== 'tuple' && shape.kind !== 'list')) {
    return null;
  }
  let product = 1n;
  for (const item of shape.items) {
    const length = intOf(item, literals);
    if (length === null) {
      return null;
    }
    product = BigInt.asIntN(64, product * length);
  }
  return product;
}

const intOf = (value: Value | undefined, literals: Literals): bigint | null =>
  typeof value === 'number' && value >= 0 ? literals.int(value) : null;

/**
 * What `numpy.dtype('f8', False, True)` and the state given to it say; null where they contradict each other or are no
 * constants. Source of the state: numpy, arraydescr_reduce and arraydescr_setstate in descriptor.c.
 */
function elementType(value: Value | undefined, literals: Literals): ElementType | null {
  if (value === undefined || typeof value === 'number' || (value.kind !== 'call' && value.kind !== 'new')) {
    return null;
  }
  const callee = classOf(value.callee);
  if (callee?.name === '_convert_to_stringdtype_kwargs') {
    return { bytes: STRING_BYTES, objects: true };
  }
  const text = isContainer(value.args) ? textOf(value.args.items[0], literals) : null;
  const match = text === null ? null : DTYPE.exec(text);
  if (callee?.module !== 'numpy' || callee.name !== 'dtype' || match === null || text!.length > TEXT) {
    return null;
  }
  const letter = match[1];
  const bytes = letter === '?' ? 1 : Number(match[2]) * (letter === 'U' ? 4 : 1);
  return match[2] === '' && letter !== '?' ? null : withState(value, letter, bytes, literals);
}

function withState(dtype: Call, letter: string, bytes: number, literals: Literals): ElementType | null {
  if (dtype.state === null) {
    return letter === 'V' ? null : { bytes, objects: letter === 'O' };
  }
  const items = isContainer(dtype.state) && dtype.state.kind === 'tuple' ? dtype.state.items : [];
  const size = intOf(items[5], literals);
  const flags = intOf(items[7], literals);
  if (size === null || flags === null || (size !== -1n && size !== BigInt(bytes))) {
    return null;
  }
  const objects = (Number(flags & 0xffn) & HAS_OBJECTS) !== 0;
  return letter === 'V' || objects === (letter === 'O') ? { bytes, objects } : null;
}

/**
 * What an unpickler that knows nothing of joblib would make of the same bytes: it takes the arrays for opcodes. An
 * honest array breaks it at once; a crafted one is a second pickle.
 */
export function walkWithoutJoblib(
  source: ByteSource,
  findings: Findings,
  matters: (module: string, name: string, used: boolean) => boolean,
): void {
  const told: (() => void)[] = [];
  const tell = findings.misused(null);
  const listener = findings.rules.watch((global, misuse, { at, cursor }) => {
    const native = misuse.kind === 'native' && global?.name !== 'NumpyArrayWrapper';
    if (misuse.kind === 'use' || native) {
      told.push(() => tell(global, misuse, { at, cursor }));
    }
  });
  const walk = walkPickles(source, { budget: findings.budget, listener });
  for (const [key, { module, name, offset, use }] of walk.globals) {
    // Behind the pickle of an array lies the rest of joblib's own, which begins nowhere: only dangerous names count.
    // An extension code is one or two bytes of any array, and in no registry but that of a program that asks for it.
    const behind = offset >= (walk.starts[1] ?? source.size);
    const counts = behind ? findings.rules.isDangerous(module, name, true) : matters(module, name, use !== 'imported');
    if (module === '' || findings.globals.has(key) || !counts) {
      walk.globals.delete(key);
    }
  }
  if (walk.globals.size > 0 || told.length > 0) {
    walk.problems.length = 0;
    findings.add(walk, null);
    for (const one of told) {
      one();
    }
    findings.problem('ambiguous-stream', 'the bytes of an array are opcodes to an unpickler other than that of joblib');
  }
}
