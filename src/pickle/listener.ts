/** What the machine tells while it walks, and how several listeners hear one machine. */
import type { ByteSource } from '../bytes/source.ts';
import type { Use } from '../report.ts';
import type { Machine } from './machine.ts';
import type { OpcodeName } from './opcodes.ts';
import type { Call, Container, GlobalObject, PickleObject, Value } from './values.ts';

export type ItemsMethod = 'append' | 'setitem' | 'add';

export interface Listener {
  /** A global is imported, at `offset`; each import, not only the first of its name. */
  onImport?(global: GlobalObject, opcode: OpcodeName, offset: number): void;
  /** A global is called, instantiated or built; `write` gives the expression. */
  onUse?(global: GlobalObject, use: Use, offset: number, write: () => string): void;
  onPersistentId?(id: Value, machine: Machine): void;
  /**
   * BUILD ran.
   * @returns where the stream goes on, in bytes, for readers that keep raw data there (joblib); undefined to go on
   */
  onBuild?(target: Value, state: Value, machine: Machine): number | undefined;
  /**
   * APPEND(S), SETITEM(S) or ADDITEMS put items into an object that is no plain container: its methods are called.
   * @param items the first of them; keys and values in turn
   */
  onItems?(target: Value, method: ItemsMethod, items: readonly Value[], machine: Machine): void;
  /** Items were put into a container that an object was made of (`sealed`). */
  onSealed?(target: Container, machine: Machine): void;
  /** A call, an instantiation or a persistent load gave an object that is pushed now. */
  onResult?(object: PickleObject, machine: Machine): void;
  /** STOP was reached with this on top of the stack. */
  onStop?(result: Value, machine: Machine): void;
  /**
   * A global was called on one constant bytes value and nothing else, which may itself be a pickle.
   * @param start where the constant lies, in bytes from the start of the source
   * @param open gives its bytes
   */
  onConstantCall?(global: GlobalObject, start: number, open: () => ByteSource): void;
  /** A bytes value that begins and ends as a pickle does was pushed. */
  onPickleLikeBytes?(start: number, length: number): void;
  /** Whether the result of a call, or what a global names, may be text, which STACK_GLOBAL takes; asked of every such operand. */
  mayBeText?(value: Call | GlobalObject): boolean;
  /** Whether `builtins.getattr(owner, name)` stands for the global with that dotted name. */
  isAttribute?(owner: GlobalObject, name: string): boolean;
}

/** A listener that tells `first` and then `second`. Questions go to whoever answers them, `first` before `second`. */
export function together(first: Listener, second: Listener): Listener {
  return {
    ...second,
    ...first,
    onPersistentId: (id, machine) => {
      first.onPersistentId?.(id, machine);
      second.onPersistentId?.(id, machine);
    },
    onBuild: (target, state, machine) => {
      const next = first.onBuild?.(target, state, machine);
      return second.onBuild?.(target, state, machine) ?? next;
    },
    onItems: (target, method, items, machine) => {
      first.onItems?.(target, method, items, machine);
      second.onItems?.(target, method, items, machine);
    },
    onSealed: (target, machine) => {
      first.onSealed?.(target, machine);
      second.onSealed?.(target, machine);
    },
    onResult: (object, machine) => {
      first.onResult?.(object, machine);
      second.onResult?.(object, machine);
    },
    onStop: (result, machine) => {
      first.onStop?.(result, machine);
      second.onStop?.(result, machine);
    },
  };
}
