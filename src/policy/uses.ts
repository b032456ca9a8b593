/**
 * What a stream does with the names it imports: the dangerous uses, whatever the name, and uses of listed names out of the
 * shapes that their own library writes (contract.md, "Words"). It hears the machine while that walks, since little of a
 * big stream is kept; it passes no verdict on names.
 */

import { LIMITS } from '../base/limits.ts';
import type { MisuseListener } from '../formats/misuse.ts';
import type { Listener, MachineView } from '../pickle/listener.ts';
import {
  type Call,
  type Container,
  type GlobalObject,
  isContainer,
  LOST,
  type PersistentObject,
  type PickleObject,
  type Value,
} from '../pickle/values.ts';
import { messageOfFault } from './misuse.ts';
import { type ArrayFact, type Fact, FOREIGN, type InstanceFact, type ThingFact } from './shapes/facts.ts';
import { pandasFault } from './shapes/pandas.ts';
import { blockByMaker, blockMaker, buildBlockMaker, isBlockPartial } from './shapes/pandas-partial.ts';
import { type NameLists, Values } from './shapes/read.ts';
import { give } from './shapes/seal.ts';
import { type Fault, isFault, type Shape, type ShapeLookup } from './shapes/shape.ts';
import { misplacedFault } from './shapes/sklearn-functions.ts';
import { attributesFault, attributesOf, hiddenFault } from './shapes/state.ts';
import { storageOf } from './shapes/torch-tensor.ts';

/** What the uses of a name depend on. */
export interface UseLists extends NameLists {
  shapeOf: ShapeLookup;
  /** Whether a dotted name is itself on a list, so that builtins.getattr may stand for it. */
  isAttribute(module: string, name: string): boolean;
}

/** Attributes of classes that users add, which their own library reads back: pydantic's, and what typing keeps of `C[int]()`. */
const USER_KEYS = [
  '__dict__',
  '__pydantic_extra__',
  '__pydantic_fields_set__',
  '__pydantic_private__',
  '__orig_class__',
];

/** @param tell hears of every use that makes a verdict worse */
export function watchUses(lists: UseLists, tell: MisuseListener): Listener {
  return new UseWatcher(lists, tell).listener;
}

/** What is known of one stream. */
interface Stream {
  readonly values: Values;
  /** What still waits for its state, and the name that made it. */
  readonly unbuilt: Map<ArrayFact | ThingFact | InstanceFact, GlobalObject>;
}

class UseWatcher {
  readonly #lists: UseLists;
  readonly #tell: MisuseListener;
  readonly #streams = new WeakMap<MachineView, Stream>();
  /** Looked up once for each name of a stream: it may be called a million times. */
  readonly #shapes = new WeakMap<GlobalObject, Shape | null>();

  constructor(lists: UseLists, tell: MisuseListener) {
    this.#lists = lists;
    this.#tell = tell;
  }

  readonly listener: Listener = {
    onResult: (object, machine) => this.#onResult(object, machine),
    onBuild: (target, state, machine) => this.#onBuild(target, state, machine),
    onItems: (target, method, items, machine) => this.#onItems(target, method, items, machine),
    onStop: (_result, machine) => this.#onStop(machine),
    onSealed: (target, machine) => this.#onSealed(target, machine),
    mayBeText: (value) => this.#mayBeText(value),
    isKnownCall: (callee, args, machine) => isBlockPartial(callee, args, this.#valuesOf(machine)),
    isAttribute: (owner, name) => this.#lists.isAttribute(owner.module, `${owner.name}.${name}`),
  };

  #streamOf(machine: MachineView): Stream {
    let stream = this.#streams.get(machine);
    if (stream === undefined) {
      stream = { values: new Values(machine, this.#lists), unbuilt: new Map() };
      this.#streams.set(machine, stream);
    }
    return stream;
  }

  #valuesOf(machine: MachineView): Values {
    return this.#streamOf(machine).values;
  }

  #onResult(object: PickleObject, machine: MachineView): void {
    if (object.kind === 'persistent') {
      this.#loaded(object, machine);
    } else if (object.kind === 'call' || object.kind === 'new') {
      object.fact = this.#called(object, machine);
      give(object.args, false);
      give(object.kwargs, false);
    }
  }

  /** torch compares the first part of an id with 'storage' (torch/serialization.py): an object brings its own comparison. */
  #loaded(object: PersistentObject, machine: MachineView): void {
    const values = this.#valuesOf(machine);
    const storage = storageOf(object.id, values);
    if (storage !== null) {
      object.fact = storage;
    }
    const word = values.tuple(object.id)?.[0] ?? object.id;
    if (values.fact(word) !== null && !values.isForeign(word)) {
      const why = `loads a persistent id that begins with an object, ${values.write(word)}`;
      this.#tell(null, { kind: 'use', verdict: 'dangerous', why, expression: values.write(object) }, machine);
    }
  }

  /** What a call makes: a fact of its name's shape, or something that nobody here knows. */
  #called(call: Call, machine: MachineView): object {
    const values = this.#valuesOf(machine);
    const owner = values.global(call.callee);
    const known = owner === null ? blockByMaker(call, values) : blockMaker(owner, call, values);
    if (known !== null) {
      return known;
    }
    if (owner === null) {
      const why = `calls ${values.write(call.callee)}, which is no name that the stream imports`;
      // A constant, an array and the like cannot be called: CPython raises, and goes no further.
      const fact = values.fact(call.callee);
      // An instance may have a __call__ of its own.
      const none = fact !== null && !['foreign', 'member', 'instance', 'block maker'].includes(fact.kind);
      const kind = none || values.isConstant(call.callee) || isContainer(call.callee) ? 'error' : 'use';
      this.#tell(null, { kind, verdict: 'dangerous', why, expression: values.write(call) }, machine);
      return FOREIGN;
    }
    const shape = this.#shapeOfName(owner);
    if (shape === undefined) {
      return FOREIGN;
    }
    const args = values.tuple(call.args);
    const { shapeOf } = this.#lists;
    const use = { call, owner, args, values, shapeOf };
    const made = this.#hasKeywords(call, shape, values) ? undefined : shape.call?.(use);
    if (made === undefined || isFault(made)) {
      const fault = made ?? {
        expected: shape.call === undefined ? 'only mentioned, never called' : 'no keywords',
        found: values.write(call),
        kind: 'contradiction',
      };
      const misuse = messageOfFault(fault, shape.native === true);
      // Compiled classes and functions refuse NEWOBJ without arguments, or make something empty.
      const refused = call.kind === 'new' && args?.length === 0;
      this.#tell(owner, refused ? { ...misuse, kind: 'error' } : misuse, machine);
      return FOREIGN;
    }
    if (shape.mustBuild === true && (made.kind === 'thing' || made.kind === 'instance' || made.kind === 'array')) {
      made.built = false;
      this.#streamOf(machine).unbuilt.set(made, owner);
    }
    if (isContainer(call.args)) {
      machine.objects.refund(call.args);
    }
    return made;
  }

  /** What was never given the state that it cannot do without. */
  #onStop(machine: MachineView): void {
    for (const owner of new Set(this.#streams.get(machine)?.unbuilt.values())) {
      const fault: Fault = { expected: 'a state for what it made', found: 'none', kind: 'contradiction' };
      this.#tell(owner, messageOfFault(fault, true), machine);
    }
  }

  /** No library writes keywords but those that say so. */
  #hasKeywords({ kwargs }: Call, shape: Shape, values: Values): boolean {
    return kwargs !== null && shape.keywords !== true && values.dict(kwargs)?.length !== 0;
  }

  #onBuild(target: Value, state: Value, machine: MachineView): void {
    const values = this.#valuesOf(machine);
    const owner = this.#changed(target, values, machine, 'BUILD');
    const fact = values.fact(target);
    const partial = fact?.kind === 'block maker' ? buildBlockMaker(fact, state, values) : null;
    if (partial !== null) {
      this.#fault(owner!, undefined, partial, machine);
    }
    this.#built(target, owner, state, machine);
    if (fact?.kind === 'thing' || fact?.kind === 'instance' || fact?.kind === 'array') {
      fact.built = true;
      this.#streamOf(machine).unbuilt.delete(fact);
    }
    give(state, this.#isNative(target, owner));
  }

  #isNative(target: Value, owner: GlobalObject | null): boolean {
    return owner !== null && typeof target === 'object' && this.#shapeOfName(owner)?.native === true;
  }

  #built(target: Value, owner: GlobalObject | null, state: Value, machine: MachineView): void {
    const values = this.#valuesOf(machine);
    if (owner === null || typeof target !== 'object' || !('callee' in target)) {
      return;
    }
    const shape = this.#shapeOf(owner, target);
    if (shape === undefined) {
      this.#buildUnknown(owner, state, values, machine);
    } else if (shape.build === undefined) {
      const fault: Fault = { expected: 'never given a state', found: values.write(state), kind: 'contradiction' };
      this.#fault(owner, shape, fault, machine);
    } else {
      const ofPandas = owner.module.startsWith('pandas') ? pandasFault(state, values) : null;
      const use = { target, owner, state, values };
      const fault = ofPandas ?? shape.build(use) ?? misplacedFault(use);
      if (isContainer(state)) {
        machine.objects.refund(state);
      }
      if (fault !== null) {
        target.fact = FOREIGN;
        this.#fault(owner, shape, fault, machine);
      }
    }
  }

  /** The shape that an object has to keep: none where what made it was out of shape or unlisted, which has been told. */
  #shapeOf(owner: GlobalObject, target: Call): Shape | undefined {
    return target.fact === FOREIGN ? undefined : this.#shapeOfName(owner);
  }

  #shapeOfName(owner: GlobalObject): Shape | undefined {
    let shape = this.#shapes.get(owner);
    if (shape === undefined) {
      shape = this.#lists.shapeOf(owner.module, owner.name) ?? null;
      this.#shapes.set(owner, shape);
    }
    return shape ?? undefined;
  }

  /** Of a class without shapes: only hooks count, and only where a list says that the class is safe. */
  #buildUnknown(owner: GlobalObject, state: Value, values: Values, machine: MachineView): void {
    if (!this.#lists.isListed(owner.module, owner.name)) {
      return;
    }
    const attributes = attributesOf(state, values);
    const unknown = values.isUnknown(state);
    const fault = attributes === null ? hiddenFault(state, values) : attributesFault(attributes, values, USER_KEYS);
    if (fault !== null || unknown) {
      const notKept: Fault = { expected: 'a state that can be looked through', found: '…', kind: 'unknown' };
      this.#fault(owner, undefined, fault ?? notKept, machine);
    }
  }

  #onItems(target: Value, method: 'append' | 'setitem' | 'add', items: readonly Value[], machine: MachineView): void {
    const values = this.#valuesOf(machine);
    if ((typeof target === 'number' || target.kind === 'detached') && values.isBytes(target)) {
      // An array of numpy may lie in its memory by now.
      this.#told(null, 'changes a bytearray, which every pickler writes whole', target, machine);
    }
    const owner = this.#changed(target, values, machine, 'items');
    if (owner === null || typeof target !== 'object' || !('callee' in target)) {
      return;
    }
    const shape = this.#shapeOf(owner, target);
    if (shape === undefined) {
      return;
    }
    const never: Fault = {
      expected: 'never filled with items',
      found: values.write(items[0] ?? 0),
      kind: 'contradiction',
    };
    const fault = shape.items === undefined ? never : shape.items({ target, owner, method, items, values });
    if (fault !== null) {
      // An object without the method raises, and one that has it is told by its shape.
      const misuse = messageOfFault(fault, shape.native === true);
      this.#tell(owner, { ...misuse, kind: 'python' }, machine);
    }
  }

  /**
   * Whose instance is changed now. Where that is nothing that the stream made, or made for good, it is told.
   * @returns null where there is no more to look at
   */
  #changed(target: Value, values: Values, machine: MachineView, how: string): GlobalObject | null {
    if (target === LOST) {
      const why = `an object that is changed by ${how}, found one of more than ${LIMITS.keptObjects}`;
      this.#tell(null, { kind: 'use', verdict: 'unknown', why, expression: null }, machine);
    }
    if (typeof target === 'number' || isContainer(target) || target.kind === 'detached') {
      return null;
    }
    if (target.kind === 'buffer') {
      const owner = target.of === undefined ? null : values.global(target.of.callee);
      this.#told(owner, `is changed by ${how}: an array or buffer that is finished`, target, machine);
      return null;
    }
    const named = values.global(target);
    if (named !== null || target.kind === 'persistent') {
      const what =
        named === null ? 'what a persistent id stands for' : 'the class or function itself, for the whole program';
      this.#told(named, `is changed by ${how}: ${what}`, target, machine);
      return null;
    }
    const call = target as Call;
    const fact = values.fact(call);
    const owner = fact?.kind === 'instance' ? fact.owner : values.global(call.callee);
    if (fact?.kind === 'member' || call.sealed) {
      const what = call.sealed ? 'after another object was made of it' : 'though it existed before the stream was read';
      this.#told(owner, `is changed by ${how} ${what}`, target, machine);
      return null;
    }
    return owner;
  }

  #onSealed(target: Container, machine: MachineView): void {
    this.#told(null, `changes a ${target.kind} after an object was made of it`, target, machine);
  }

  #told(owner: GlobalObject | null, why: string, target: Value, machine: MachineView): void {
    this.#tell(
      owner,
      { kind: 'use', verdict: 'dangerous', why, expression: this.#valuesOf(machine).write(target) },
      machine,
    );
  }

  #fault(owner: GlobalObject, shape: Shape | undefined, fault: Fault, machine: MachineView): void {
    this.#tell(owner, messageOfFault(fault, shape?.native === true), machine);
  }

  /**
   * Only what nobody knows may be text: what no shape made, and what another pickle holds; a global that a shape calls is a
   * class or a function.
   */
  #mayBeText(value: Call | GlobalObject): boolean {
    if (value.kind === 'global') {
      return this.#shapeOfName(value)?.call === undefined;
    }
    const fact = value.fact as Fact | undefined;
    return fact === undefined || fact.kind === 'foreign' || (fact.kind === 'storage' && fact.elements === null);
  }
}
