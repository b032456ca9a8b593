/**
 * What the unpickler's stack and memo hold. Most objects of a big pickle are numbers and strings that nobody asks
 * about, so they are kept as the offset of the opcode that pushed them and read again only when somebody does.
 */
import { LIMITS } from '../base/limits.ts';
import type { OpcodeName } from './opcodes.ts';

/**
 * A number from 0 up is a literal: the offset, in bytes, of its opcode. A negative number is one of the constants
 * below. Everything else is an object.
 */
export type Value = number | PickleObject;

export const NONE = -1;
export const TRUE = -2;
export const FALSE = -3;
/** An object that was not kept, because containers hold only so much. It is neither a literal nor computed text. */
export const ELIDED = -4;
/** The same, of an object that a call or a persistent id gave: it may be anything. */
export const LOST = -5;

/** Whether it is an object that was not kept. */
export function isElided(value: Value): boolean {
  return value === ELIDED || value === LOST;
}

/** What stands for an object that is not kept. */
export function elided(object: PickleObject): typeof ELIDED | typeof LOST {
  return object.kind === 'call' || object.kind === 'new' || object.kind === 'persistent' ? LOST : ELIDED;
}

export type ContainerKind = 'tuple' | 'list' | 'dict' | 'set' | 'frozenset';

export interface Container {
  readonly kind: ContainerKind;
  /** The first items; keys and values in turn for a dict. */
  readonly items: Value[];
  /** True where the Python object holds more than `items`. */
  cut: boolean;
  /** Objects held, itself included; bounded by LIMITS.keptWeight. */
  weight: number;
  /** Objects that were put into it, kept or not; keys and values count singly. */
  length: number;
  /** False once anything was put into it, kept or not, that is neither a constant nor a plain container (summary.ts). */
  plain: boolean;
  /** Of a list: what was called for each object put into it, kept or not; null where that is not one value. */
  sole?: Value | null;
  /** Of a dict: what its keys were, kept or not. */
  keys?: KeySummary;
  /** True where it was fetched from the memo or duplicated: then something else may hold and change it. */
  fetched: boolean;
  /** True where another container holds it. */
  held: boolean;
  /** True where an object was made of what it holds: filling it afterwards changes that object. */
  sealed?: boolean;
  /** True where it went into a call or a state: code that got it may have changed it. */
  given?: boolean;
}

/** A key that means something to an unpickler or to native code, and what it was given. */
interface Hook {
  readonly key: string;
  readonly value: Value;
}

/** What is remembered of all keys of a dict, so that a state is known however large it is. */
export interface KeySummary {
  /** Keys that were looked at; more than LIMITS.stateKeys are not. */
  count: number;
  /** False once a key was not certainly text. */
  text: boolean;
  /** Dunders and hooks among them, at most LIMITS.keptItems and one more. */
  readonly hooks: Hook[];
  /** Keys whose value is a class or a function, at most LIMITS.keptItems and one more. */
  readonly globals: Hook[];
}

export interface GlobalObject {
  readonly kind: 'global';
  readonly module: string;
  /** May be dotted; `?` stands for what is computed while loading. */
  readonly name: string;
  /** How often it was pushed: imported, fetched from the memo, duplicated. BUILD on it counts as well. */
  handled: number;
  /** How often a push ended as the callee of a REDUCE whose arguments are one constant bytes value. */
  constantCalls: number;
  /** How often a push ended as the callee of a REDUCE that stands for a dotted name: builtins.getattr(GLOBAL, 'name'). */
  attributeCalls: number;
  /** How often a push ended as the callee of a REDUCE that the listener knows for what it is, whatever else the name can do. */
  knownCalls: number;
}

export interface Call {
  /** `call` for callable(*args), `new` for cls.__new__(cls, *args). */
  readonly kind: 'call' | 'new';
  readonly callee: Value;
  readonly args: Value;
  readonly kwargs: Value | null;
  /** What the last BUILD gave it; null where there was none. */
  state: Value | null;
  /** As for a container. */
  fetched?: boolean;
  sealed?: boolean;
  /** What a listener has found it to be; the machine only keeps it, and longest what many objects share. */
  fact?: object;
}

export interface PersistentObject {
  readonly kind: 'persistent';
  readonly id: Value;
  fact?: object;
}

/** A literal whose payload does not lie behind its opcode, because the rest of a frame was dropped between them. */
export interface DetachedLiteral {
  readonly kind: 'detached';
  readonly opcode: OpcodeName;
  /** Where the payload starts, and its length, both in bytes. */
  readonly start: number;
  readonly length: number;
}

interface BufferObject {
  readonly kind: 'buffer';
  /** Of an array of joblib: the wrapper in whose place it is. */
  readonly of?: Call;
}

export type PickleObject = Container | GlobalObject | Call | PersistentObject | DetachedLiteral | BufferObject;

/** Creates containers and calls within the budget of one stream, so that memory stays bounded whatever a stream holds. */
export class ObjectBudget {
  #left: number = LIMITS.keptObjects;
  #wide: number = LIMITS.wideItems;
  /** A container was given something else than constants after another had taken it in: `plain` of those tells nothing. */
  stale = false;

  /**
   * A container of `items`, which becomes its own.
   * @param length of all objects that go into it, of which `items` are the first
   */
  container(kind: ContainerKind, items: Value[] = [], length = items.length): Container {
    // Every field from the start: objects of one form are fast, and big pickles make millions.
    const container: Container = {
      kind,
      items,
      cut: false,
      weight: 1,
      length,
      plain: true,
      fetched: false,
      held: false,
    };
    const most = kind === 'tuple' ? this.#widened(items.length) : LIMITS.keptItems;
    if (items.length > most) {
      items.length = most;
    }
    container.cut = length > items.length;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (typeof item !== 'number') {
        items[index] = index < LIMITS.keptItems ? this.#keep(item, container) : this.#keepLight(item);
      }
    }
    return container;
  }

  /** @param length of all objects that are put into it now, of which `items` are the first */
  extend(container: Container, items: readonly Value[], length = items.length): void {
    container.length += length;
    for (const item of items) {
      if (container.items.length >= LIMITS.keptItems && !this.#keepsField(container, items)) {
        container.cut = true;
        return;
      }
      const light = container.items.length >= LIMITS.keptItems;
      container.items.push(light ? this.#keepLight(item) : this.#keep(item, container));
    }
    container.cut ||= length > items.length;
  }

  call(kind: Call['kind'], callee: Value, args: Value, kwargs: Value | null = null): Call {
    const keptKeywords = kwargs === null ? null : this.link(kwargs);
    return { kind, callee: this.link(callee), args: this.link(args), kwargs: keptKeywords, state: null };
  }

  persistent(id: Value): PersistentObject {
    return { kind: 'persistent', id: this.link(id) };
  }

  /**
   * `value` as one object refers to another outside of a container. A chain of calls on calls, or of persistent ids, is
   * cut, or it would be kept whole; a container is bounded by its own weight.
   */
  link(value: Value): Value {
    if (typeof value === 'number' || value.kind === 'global' || isContainer(value)) {
      return value;
    }
    return this.#spend() ? value : elided(value);
  }

  #keep(item: Value, holder: Container): Value {
    if (typeof item === 'number' || item.kind === 'global') {
      return item;
    }
    const weight = 'weight' in item ? item.weight : 4;
    if (holder.weight + weight > LIMITS.keptWeight || !this.#spend()) {
      return elided(item);
    }
    holder.weight += weight;
    return item;
  }

  /**
   * Gives back what the items of `container` cost, where they are small: the code that got them has been judged, so
   * nobody asks for them again, and a list of a million arrays costs no more than one of a hundred.
   */
  refund(container: Container): void {
    for (const item of container.items) {
      if (typeof item === 'object' && item.kind !== 'global' && (!isContainer(item) || item.weight === 1)) {
        this.#left = Math.min(this.#left + 1, LIMITS.keptObjects);
      }
    }
  }

  /** Items of a tuple that are kept: all of them while the stream's budget for long ones lasts. */
  #widened(length: number): number {
    const more = length - LIMITS.keptItems;
    if (more <= 0 || more > this.#wide) {
      return LIMITS.keptItems;
    }
    this.#wide -= more;
    return length;
  }

  /** Whether one more item of a dict is kept because the dict is the fields of a numpy dtype: text and tuples of two or three. */
  #keepsField({ kind, cut }: Container, items: readonly Value[]): boolean {
    const value = items[1];
    const field =
      kind === 'dict' && !cut && typeof value === 'object' && value.kind === 'tuple' && 'fact' in firstOf(value);
    if (!field || this.#wide === 0) {
      return false;
    }
    this.#wide -= 1;
    return true;
  }

  /** An item beyond those that are usually kept: the budget for them bounds it, so it adds no weight. */
  #keepLight(item: Value): Value {
    const free = typeof item === 'number' || item.kind === 'global';
    return free || this.#spend() ? item : elided(item);
  }

  #spend(): boolean {
    if (this.#left === 0) {
      return false;
    }
    this.#left -= 1;
    return true;
  }
}

export function isContainer(value: Value): value is Container {
  return typeof value === 'object' && 'items' in value;
}

const NOTHING = {};

/** The first item of a container where it is an object, else an empty one. */
function firstOf({ items }: Container): object {
  const [first] = items;
  return typeof first === 'object' ? first : NOTHING;
}
