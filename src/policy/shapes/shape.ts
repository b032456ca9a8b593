/**
 * What a shape is: how a listed name is used by the pickler of its own library (contract.md, "Words"). A shape looks at one
 * use at a time, as the machine tells it, and says where it differs from what that library writes.
 */
import {
  type Call,
  type Container,
  type GlobalObject,
  isContainer,
  isElided,
  type Value,
} from '../../pickle/values.ts';
import type { Fact } from './facts.ts';
import type { Values } from './read.ts';

/** Where a use differs from what the library writes. */
export interface Fault {
  /** What the library writes, as a phrase. */
  readonly expected: string;
  /** What the stream holds, as a phrase or as Python. */
  readonly found: string;
  /**
   * `contradiction`: a call, a hook, or numbers that do not go together: dangerous. `unknown`: it was too large to keep:
   * dangerous for native code, else the problem `limit-exceeded`. `newer`: a plain state with a key or version that is not
   * known: unsafe. `misplaced`: a function that only computes, where its library does not keep it: unsafe.
   */
  readonly kind: 'contradiction' | 'unknown' | 'newer' | 'misplaced';
}

/** The shape of a listed name; undefined for a name without. */
export type ShapeLookup = (module: string, name: string) => Shape | undefined;

export interface CallUse {
  readonly call: Call;
  /** The name that is called. */
  readonly owner: GlobalObject;
  /** The arguments; null where they are no tuple of the stream, or were too many to keep. */
  readonly args: readonly Value[] | null;
  readonly values: Values;
  readonly shapeOf: ShapeLookup;
}

export interface BuildUse {
  readonly target: Call;
  readonly owner: GlobalObject;
  readonly state: Value;
  readonly values: Values;
}

export interface ItemsUse {
  readonly target: Call;
  readonly owner: GlobalObject;
  readonly method: 'append' | 'setitem' | 'add';
  /** The first of them; keys and values in turn. */
  readonly items: readonly Value[];
  readonly values: Values;
}

/** A question about one use: null where it is as the library writes it. */
export type Check<U> = (use: U) => Fault | null;

/** Of one listed name. What is absent its library never does: a use of that kind is out of shape. */
export interface Shape {
  /** Compiled code that trusts what it is given. */
  readonly native?: true;
  /** What REDUCE, NEWOBJ, OBJ and INST may call it with, and what comes of it. */
  readonly call?: (use: CallUse) => Fault | Fact;
  /** Whether what it made cannot do without its state: until BUILD it is no argument for anything, and no result. */
  readonly mustBuild?: true;
  /** Whether it may be called with keywords (NEWOBJ_EX). */
  readonly keywords?: true;
  /** Which state BUILD may give to what it made. */
  readonly build?: Check<BuildUse>;
  /** Which items what it made may be filled with. */
  readonly items?: Check<ItemsUse>;
  /** Of a function that only computes: whether instances of `owner` keep it as their attribute `key`. */
  readonly isKeptBy?: (owner: GlobalObject, key: string) => boolean;
}

/** A contradiction: `found` is written by whoever knows the values. */
export function contradiction(expected: string, found: string): Fault {
  return { expected, found, kind: 'contradiction' };
}

export function isFault(result: Fault | Fact): result is Fault {
  return 'expected' in result;
}

/** A fault of one value: not known where it was not kept, else a contradiction. */
export function faultOf(values: Values, expected: string, value: Value | undefined): Fault {
  if (value === undefined) {
    return contradiction(expected, 'nothing');
  }
  return { expected, found: values.write(value), kind: values.isUnknown(value) ? 'unknown' : 'contradiction' };
}

/** A fault of the arguments of a call. */
export function faultOfCall({ call, values }: CallUse, expected: string): Fault {
  const unknown = values.isUnknown(call.args) || (isContainer(call.args) && (call.args.cut || holdsUnknown(call.args)));
  return { expected, found: values.write(call), kind: unknown ? 'unknown' : 'contradiction' };
}

const holdsUnknown = ({ items }: Container): boolean => items.some(isElided);
