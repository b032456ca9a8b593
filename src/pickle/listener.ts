/** What the machine tells and asks while it walks, and how several listeners hear one machine. */
import type { Cursor } from '../bytes/cursor.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { Use } from '../report.ts';
import type { StreamBreak } from './breaks.ts';
import type { Expressions } from './expression.ts';
import type { Literals } from './literals.ts';
import type { OpcodeName } from './opcodes.ts';
import type { Call, Container, GlobalObject, ObjectBudget, PickleObject, Value } from './values.ts';

export type ItemsMethod = 'append' | 'setitem' | 'add';

/** What a listener sees of the machine that it hears. It answers with values; the machine alone changes its state. */
export interface MachineView {
  /** Offset of the opcode at work. */
  readonly at: number;
  readonly cursor: Readonly<Pick<Cursor, 'position' | 'size' | 'read'>>;
  /** End of the current frame, or -1. */
  readonly frameEnd: number;
  /** What constants say. */
  readonly literals: Literals;
  readonly expressions: Expressions;
  readonly objects: ObjectBudget;
  /** The globals that the stream imported. */
  readonly globals: Iterable<GlobalObject>;
  /** An error at the opcode at work, to be thrown. */
  broken(message: string): StreamBreak;
}

/** Raw bytes behind a BUILD, which are no opcodes: the stream goes on behind them. */
interface RawRegion {
  readonly kind: 'raw';
  /** Offset behind them. */
  readonly end: number;
  /** What takes the place of the object that was built. */
  readonly result: Value;
}

/**
 * A pickle behind a BUILD, which another unpickler loads, with a stack and a memo of its own. What it makes takes the
 * place of the object that was built, and the stream goes on behind its STOP.
 */
export interface PickleRegion {
  readonly kind: 'pickle';
  /** Offset of its first opcode. */
  readonly start: number;
}

/** A part of the source that is not the stream's: whoever owns the unpickler reads it (joblib's arrays). */
export type Region = RawRegion | PickleRegion;

export interface Listener {
  /** A global is imported, at `offset`; each import, not only the first of its name. */
  onImport?(global: GlobalObject, opcode: OpcodeName, offset: number): void;
  /** A global is called, instantiated or built; `write` gives the expression. */
  onUse?(global: GlobalObject, use: Use, offset: number, write: () => string): void;
  onPersistentId?(id: Value, machine: MachineView): void;
  /** BUILD gives `state` to `target`. */
  onBuild?(target: Value, state: Value, machine: MachineView): void;
  /**
   * What lies behind a BUILD that is no part of the stream; asked of each, after `onBuild`. Undefined where it goes on.
   * @throws {StreamBreak} where it cannot be told
   */
  regionBehind?(target: Value, state: Value, machine: MachineView): Region | undefined;
  /**
   * APPEND(S), SETITEM(S) or ADDITEMS put items into an object that is no plain container: its methods are called.
   * @param items the first of them; keys and values in turn
   */
  onItems?(target: Value, method: ItemsMethod, items: readonly Value[], machine: MachineView): void;
  /** Items were put into a container that an object was made of (`sealed`). */
  onSealed?(target: Container, machine: MachineView): void;
  /** A call, an instantiation or a persistent load gave an object that is pushed now. */
  onResult?(object: PickleObject, machine: MachineView): void;
  /** STOP was reached with this on top of the stack. */
  onStop?(result: Value, machine: MachineView): void;
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
  /** Whether `callee(*args)` is a call that does one known thing, though others of that name may do anything. */
  isKnownCall?(callee: GlobalObject, args: Value, machine: MachineView): boolean;
}

/** What the format of a file hears of its streams: what `together` tells a second listener, and where regions lie. */
export type FormatListener = Pick<Listener, 'onPersistentId' | 'onBuild' | 'regionBehind' | 'onResult' | 'onStop'>;

/**
 * A listener that tells `first` and then `second`. Questions, imports, uses and constants go to the one that has a method
 * for them, `first` before `second`.
 */
export function together(first: Listener, second: Listener): Listener {
  return {
    ...second,
    ...first,
    onPersistentId: (id, machine) => {
      first.onPersistentId?.(id, machine);
      second.onPersistentId?.(id, machine);
    },
    onBuild: (target, state, machine) => {
      first.onBuild?.(target, state, machine);
      second.onBuild?.(target, state, machine);
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
