/**
 * Walks the pickles that lie one after another in a source, and collects what they do: each global with its strongest
 * use, and where a stream breaks off. Where the C and the Python unpickler of CPython would read a stream differently,
 * both readings are walked.
 */
import type { ByteSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import { type ProblemId, USES, type Use } from '../report.ts';
import { type FrameReading, LimitExceeded, type Listener, Machine, type OpcodeBudget, StreamBreak } from './machine.ts';
import type { OpcodeName } from './opcodes.ts';
import { CODE } from './opcodes.ts';
import type { GlobalObject } from './values.ts';

/** A global and the strongest thing done with it. */
export interface GlobalRecord {
  readonly module: string;
  readonly name: string;
  readonly opcode: OpcodeName;
  /** Of the first import, in bytes from the start of the source. */
  readonly offset: number;
  use: Use;
  expression: string;
}

export interface StreamProblem {
  id: Extract<ProblemId, 'broken-stream' | 'limit-exceeded' | 'ambiguous-stream' | 'trailing-data'>;
  message: string;
  offset: number;
}

export interface PickleWalk {
  /** By module and name, in the order of first import. */
  readonly globals: Map<string, GlobalRecord>;
  readonly problems: StreamProblem[];
  /** Streams that reached their STOP. */
  complete: number;
  /** Where each stream begins, a broken last one included. */
  readonly starts: number[];
  /** Offset behind the last opcode walked. */
  end: number;
}

export interface WalkOptions {
  /** Where the first stream begins, in bytes. */
  start?: number;
  /** How many streams to walk. The rest of the source is left alone. */
  streams?: number;
  budget: OpcodeBudget;
  /** Told of everything, beside the record. */
  listener?: Listener;
}

/**
 * Walks `source`. Never throws for what the bytes hold.
 * @throws {Error} the source's own read errors
 */
export function walkPickles(source: ByteSource, options: WalkOptions): PickleWalk {
  const walk: PickleWalk = {
    globals: new Map(),
    problems: [],
    complete: 0,
    starts: [],
    end: options.start ?? 0,
  };
  const wanted = options.streams ?? LIMITS.streams;
  while (walk.complete < wanted) {
    const start = walk.end;
    const before = walk.problems.length;
    walk.starts.push(start);
    walkStream(source, start, options, walk);
    if (walk.problems.length > before && walk.problems.some((problem, index) => index >= before && stops(problem))) {
      break;
    }
    walk.complete += 1;
    if (walk.end >= source.size || walk.complete >= wanted || !continues(source, walk)) {
      break;
    }
  }
  return walk;
}

const stops = (problem: StreamProblem): boolean => problem.id !== 'ambiguous-stream';

function walkStream(source: ByteSource, start: number, options: WalkOptions, walk: PickleWalk): void {
  const machine = runReading(source, start, 'whole', options, walk);
  if (machine.frameFault >= 0) {
    walk.problems.push({
      id: 'ambiguous-stream',
      message:
        'a frame does not end where an opcode ends: the C and the Python unpickler of CPython read on differently',
      offset: machine.frameFault,
    });
    const { end } = walk;
    const kept = walk.problems.length;
    runReading(source, start, 'dropped', options, walk);
    // The other reading adds what it imports; where it breaks is no news beside the ambiguity.
    walk.problems.length = kept;
    walk.end = end;
  }
}

function runReading(
  source: ByteSource,
  start: number,
  frames: FrameReading,
  options: WalkOptions,
  walk: PickleWalk,
): Machine {
  const machine = new Machine(source, start, recorder(walk, options.listener), frames, options.budget);
  try {
    machine.run();
  } catch (error) {
    if (!(error instanceof StreamBreak)) {
      throw error;
    }
    const id = error instanceof LimitExceeded ? 'limit-exceeded' : 'broken-stream';
    walk.problems.push({ id, message: error.message, offset: error.offset });
  }
  walk.end = machine.cursor.position;
  return machine;
}

function recorder(walk: PickleWalk, listener: Listener = {}): Listener {
  const key = (global: GlobalObject): string => `${global.module}\n${global.name}`;
  return {
    ...listener,
    onImport(global, opcode, offset) {
      const known = walk.globals.get(key(global));
      if (known === undefined) {
        const { module, name } = global;
        const expression = module === '' ? name : `${module}.${name}`;
        walk.globals.set(key(global), { module, name, opcode, offset, use: 'imported', expression });
      }
      listener.onImport?.(global, opcode, offset);
    },
    onUse(global, use, offset, write) {
      const record = walk.globals.get(key(global))!;
      if (USES.indexOf(use) < USES.indexOf(record.use)) {
        record.use = use;
        record.expression = write();
      }
      listener.onUse?.(global, use, offset, write);
    },
  };
}

/**
 * Decides what the bytes behind a STOP are: another pickle to walk (true), padding, or something that does not belong
 * there, which is said.
 */
function continues(source: ByteSource, walk: PickleWalk): boolean {
  const head = source.read(walk.end, 2);
  if (head[0] === CODE.PROTO && head[1] >= 2 && head[1] <= 5) {
    return true;
  }
  if (isPadding(source, walk.end)) {
    return false;
  }
  const ahead = walkAhead(source, walk.end);
  if (ahead) {
    return true;
  }
  const left = source.size - walk.end;
  walk.problems.push({
    id: 'trailing-data',
    message: `${left} bytes follow the end of the pickle that are neither a pickle nor padding`,
    offset: walk.end,
  });
  return false;
}

/** Whether a pickle without PROTO begins here: it comes to its end, or imports something before it breaks off. */
function walkAhead(source: ByteSource, start: number): boolean {
  const probe = walkPickles(source, { start, streams: 1, budget: { opcodes: LIMITS.probeOpcodes } });
  return probe.complete === 1 || probe.globals.size > 0;
}

/** Whether only zeros, spaces and line ends follow. */
export function isPadding(source: ByteSource, start: number): boolean {
  for (let at = start; at < source.size; at += LIMITS.window) {
    if (source.read(at, LIMITS.window).some((byte) => byte !== 0 && byte !== 0x20 && byte !== 0x0a && byte !== 0x0d)) {
      return false;
    }
  }
  return true;
}
