/**
 * What the unpickler's stack and memo hold. Most objects of a big pickle are numbers and strings that nobody asks
 * about, so they are kept as the offset of the opcode that pushed them and read again only when somebody does.
 */
import { LIMITS } from '../limits.ts';
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

export type ContainerKind = 'tuple' | 'list' | 'dict' | 'set' | 'frozenset';

export interface Container {
  readonly kind: ContainerKind;
  /** The first items; keys and values in turn for a dict. */
  readonly items: Value[];
  /** True where the Python object holds more than `items`. */
  cut: boolean;
  /** Objects held, itself included; bounded by LIMITS.keptWeight. */
  weight: number;
  /** True where it was fetched from the memo or duplicated: then something else may hold and change it. */
  fetched?: boolean;
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
}

export interface PersistentObject {
  readonly kind: 'persistent';
  readonly id: Value;
}

/** A literal whose payload does not lie behind its opcode, because the rest of a frame was dropped between them. */
export interface DetachedLiteral {
  readonly kind: 'detached';
  readonly opcode: OpcodeName;
  /** Where the payload starts, and its length, both in bytes. */
  readonly start: number;
  readonly length: number;
}

export interface BufferObject {
  readonly kind: 'buffer';
}

export type PickleObject = Container | GlobalObject | Call | PersistentObject | DetachedLiteral | BufferObject;

/** Creates containers and calls within the budget of one stream, so that memory stays bounded whatever a stream holds. */
export class ObjectBudget {
  #left: number = LIMITS.keptObjects;

  /** A container of `items`, which becomes its own. */
  container(kind: ContainerKind, items: Value[] = []): Container {
    const container: Container = { kind, items, cut: items.length > LIMITS.keptItems, weight: 1 };
    if (container.cut) {
      items.length = LIMITS.keptItems;
    }
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (typeof item !== 'number') {
        items[index] = this.#keep(item, container);
      }
    }
    return container;
  }

  extend(container: Container, items: readonly Value[]): void {
    for (const item of items) {
      if (container.items.length >= LIMITS.keptItems) {
        container.cut = true;
        return;
      }
      container.items.push(this.#keep(item, container));
    }
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
    return this.#spend() ? value : ELIDED;
  }

  #keep(item: Value, holder: Container): Value {
    if (typeof item === 'number' || item.kind === 'global') {
      return item;
    }
    const weight = 'weight' in item ? item.weight : 4;
    if (holder.weight + weight > LIMITS.keptWeight || !this.#spend()) {
      return ELIDED;
    }
    holder.weight += weight;
    return item;
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
