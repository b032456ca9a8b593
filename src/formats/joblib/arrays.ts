/**
 * joblib's arrays: behind the BUILD of a NumpyArrayWrapper the raw bytes of the array, or a pickle of its own for
 * objects, lie in the middle of the opcodes. Here is which of the two lies where.
 *
 * Source: joblib/numpy_pickle.py 0.10 to 1.6, `NumpyUnpickler.load_build`, `NumpyArrayWrapper.read_array`;
 * joblib/numpy_pickle_compat.py for arrays in files beside the pickle (joblib 0.9 and before).
 */
import type { FormatListener, MachineView, Region } from '../../pickle/listener.ts';
import type { Literals } from '../../pickle/literals.ts';
import { type Call, isContainer, NONE, type PickleObject, type Value } from '../../pickle/values.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../torch/storages.ts';
import { classOf, elementType, elementTypesIn, intOf } from './element-type.ts';

const MODULES: ReadonlySet<string> = new Set([
  'joblib.numpy_pickle',
  'joblib.numpy_pickle_compat',
  'sklearn.externals.joblib.numpy_pickle',
  'sklearn.externals.joblib.numpy_pickle_compat',
]);
/** How deep the arguments of a call are looked through. */
const ARGUMENT_DEPTH = 3;

/** Follows one source the way joblib reads it. A stream may be walked again, for `explain` or in another reading. */
export class JoblibArrays {
  /** Whether anything of joblib's was built. */
  found = false;
  /** Whether bytes were stepped over that another unpickler would take for opcodes. */
  stepped = false;
  readonly #findings: Findings;
  /** What took the wrapper class off the stack of a stream as joblib writes it: instances, or the arguments that made one. */
  readonly #byTheBook = new WeakMap<MachineView, Set<Value>>();
  /** Element types that were handed to a function, which may have handed them on to be changed. */
  readonly #handedOn = new WeakSet<Call>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  readonly listener: FormatListener = {
    regionBehind: (target, state, machine) => this.#regionBehind(target, state, machine),
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
  #onStop(machine: MachineView): void {
    let uses = 0;
    for (const { module, name, handled } of machine.globals) {
      uses += name === 'NumpyArrayWrapper' && MODULES.has(module) ? handled : 0;
    }
    if (uses !== (this.#byTheBook.get(machine)?.size ?? 0)) {
      const message = "the class of joblib's arrays is used as joblib never writes it: where they lie cannot be told";
      this.#findings.problem('ambiguous-stream', message, null, machine.at);
    }
  }

  /** @throws {StreamBreak} where the end of the array cannot be told */
  #regionBehind(target: Value, state: Value, machine: MachineView): Region | undefined {
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
    const followed = this.#byTheBook.get(machine) ?? new Set();
    this.#byTheBook.set(machine, followed.add(madeByTheBook(target, machine)));
    return this.#array(this.#start(machine), target as Call, state, machine);
  }

  /** An array that lies in a file beside this one, which is judged when that file is. */
  #beside(state: Value, literals: Literals): void {
    const name = textOf(attribute(state, 'filename', literals), literals) ?? '?';
    this.#findings.note(`joblib reads an array from the file ${JSON.stringify(name)} beside this one`);
  }

  /** Where joblib reads on: its file is behind the frame, whatever is left in that. */
  #start(machine: MachineView): number {
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

  #array(start: number, target: Call, state: Value, machine: MachineView): Region {
    const { literals, cursor } = machine;
    const dtype = attribute(state, 'dtype', literals);
    const type = this.#handedOn.has(dtype as Call) ? null : elementType(dtype, literals);
    const count = elementCount(attribute(state, 'shape', literals), literals);
    if (type === null || count === null) {
      throw machine.broken('expected the dtype and shape of an array as constants, found something computed');
    }
    if (type.objects) {
      return { kind: 'pickle', start };
    }
    const alignment = attribute(state, 'numpy_array_alignment_bytes', literals);
    const padding = alignment === undefined || alignment === NONE ? 0 : 1 + (cursor.read(start, 1)[0] ?? 0);
    const end = start + padding + Math.max(0, Number(count)) * type.bytes;
    if (count < 0n || end > cursor.size) {
      throw machine.broken(
        `expected an array of ${count} elements of ${type.bytes} bytes, found ${cursor.size - start} bytes`,
      );
    }
    return { kind: 'raw', end, result: { kind: 'buffer', of: target } };
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

/**
 * What consumed the wrapper class: the instance itself, or the arguments of copyreg._reconstructor.
 * @throws {StreamBreak} where joblib writes no such instance: arguments set attributes, and copies may be built twice
 */
function madeByTheBook(target: Value, machine: MachineView): Value {
  const { kind, callee, args, kwargs, fetched } = target as Call;
  const rebuilt = classOf(callee)?.name === '_reconstructor';
  const items = isContainer(args) && args.kind === 'tuple' && !args.cut && kwargs === null ? args.items : null;
  const plain = rebuilt ? items?.length === 3 && items[2] === NONE : kind === 'new' && items?.length === 0;
  if (!plain || fetched) {
    throw machine.broken("expected an array as joblib writes it, found an instance of joblib's class made otherwise");
  }
  return rebuilt ? args : target;
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
