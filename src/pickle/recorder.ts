/** What a walk keeps: of what the machine tells each global once, with the strongest thing done with it; and what is wrong. */
import { LIMITS } from '../base/limits.ts';
import { type ProblemId, USES, type Use } from '../report.ts';
import { LimitExceeded } from './breaks.ts';
import type { Listener } from './listener.ts';
import type { Machine } from './machine.ts';
import type { OpcodeName } from './opcodes.ts';
import type { OpcodeBudget } from './state.ts';
import type { GlobalObject } from './values.ts';

/** A global and the strongest thing done with it. */
export interface GlobalRecord {
  readonly module: string;
  readonly name: string;
  readonly opcode: OpcodeName;
  /** Of the first import, in bytes from the start of the source. */
  readonly offset: number;
  readonly use: Use;
  readonly expression: string;
  /**
   * True where nothing was done with it but REDUCE calls on one constant bytes value each: it never reached a
   * container, an argument, BUILD or the result, so nothing else can have called it.
   */
  readonly constantCallsOnly: boolean;
  /** True where all that was done with it was to stand for a dotted name: `builtins.getattr(GLOBAL, 'name')`. */
  readonly attributeCallsOnly: boolean;
  /** True where all that was done with it were REDUCE calls that the listener knows. */
  readonly knownCallsOnly: boolean;
}

/** Records that are still being kept. */
export type GlobalRecords = Map<string, { -readonly [Key in keyof GlobalRecord]: GlobalRecord[Key] }>;

export interface StreamProblem {
  readonly id: Extract<ProblemId, 'broken-stream' | 'limit-exceeded' | 'ambiguous-stream' | 'trailing-data'>;
  readonly message: string;
  readonly offset: number;
}

/** What a walk found. Pickles in regions of a stream count for `globals` and `problems`, and not as streams. */
export interface PickleWalk {
  /** By module and name, in the order of first import. */
  readonly globals: ReadonlyMap<string, GlobalRecord>;
  readonly problems: readonly StreamProblem[];
  /** Streams that reached their STOP. */
  readonly complete: number;
  /** Where each stream begins, a broken last one included. */
  readonly starts: readonly number[];
  /** Offset behind the last opcode walked. */
  readonly end: number;
}

/** The same while the walk goes on. */
export interface GrowingWalk extends PickleWalk {
  readonly globals: GlobalRecords;
  readonly problems: StreamProblem[];
  complete: number;
  readonly starts: number[];
  end: number;
}

/** The record of a walk that has not begun: what `walkPickles` fills, so that it stands when a read fails midway. */
export function newWalk(): GrowingWalk {
  return { globals: new Map(), problems: [], complete: 0, starts: [], end: 0 };
}

const keyOf = (global: GlobalObject): string => `${global.module}\n${global.name}`;

/** A listener that keeps `records` and passes everything on to `listener`. */
export function recorder(records: GlobalRecords, budget: OpcodeBudget, listener: Listener): Listener {
  return {
    ...listener,
    onImport(global, opcode, offset) {
      if (!records.has(keyOf(global))) {
        spend(global, budget, offset);
        const { module, name } = global;
        const expression = module === '' ? name : `${module}.${name}`;
        records.set(keyOf(global), {
          module,
          name,
          opcode,
          offset,
          use: 'imported',
          expression: expression.slice(0, LIMITS.expression),
          constantCallsOnly: true,
          attributeCallsOnly: true,
          knownCallsOnly: true,
        });
      }
      listener.onImport?.(global, opcode, offset);
    },
    onUse(global, use, offset, write) {
      const record = records.get(keyOf(global))!;
      if (USES.indexOf(use) < USES.indexOf(record.use)) {
        record.use = use;
        record.expression = write();
      }
      listener.onUse?.(global, use, offset, write);
    },
  };
}

/** Notes, after a stream, which of its globals were more than called on constants, or more than part of a dotted name. */
export function keepSpecialCalls(records: GlobalRecords, machine: Machine, ownMemo: boolean): void {
  for (const global of machine.globals) {
    const record = records.get(keyOf(global));
    if (record !== undefined) {
      record.constantCallsOnly &&= ownMemo && global.handled === global.constantCalls;
      record.attributeCallsOnly &&= ownMemo && global.handled === global.attributeCalls;
      record.knownCallsOnly &&= ownMemo && global.handled === global.knownCalls;
    }
  }
}

function spend(global: GlobalObject, budget: OpcodeBudget, offset: number): void {
  budget.globals = (budget.globals ?? LIMITS.globals) - 1;
  budget.globalNames = (budget.globalNames ?? LIMITS.globalNames) - global.module.length - global.name.length;
  if (budget.globals < 0) {
    throw new LimitExceeded(`more than ${LIMITS.globals} distinct globals in one file`, offset);
  }
  if (budget.globalNames < 0) {
    throw new LimitExceeded(`more than ${LIMITS.globalNames} characters in the names of globals`, offset);
  }
}
