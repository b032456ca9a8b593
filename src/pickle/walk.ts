/**
 * Walks the pickles that lie one after another in a source, and collects what they do: each global with its strongest
 * use, and where a stream breaks off. Where the unpicklers of CPython would read a stream differently, every reading is
 * walked and adds its globals. It knows no file format.
 */

import { LIMITS } from '../base/limits.ts';
import { Cursor } from '../bytes/cursor.ts';
import type { ByteSource } from '../bytes/source.ts';
import { LimitExceeded, StreamBreak } from './breaks.ts';
import { following, laterBlock, nextBlock } from './following.ts';
import { type FormatListener, type Listener, type PickleRegion, together } from './listener.ts';
import { Machine } from './machine.ts';
import { Memo } from './memo.ts';
import { type Progress, runPastCaps } from './past-caps.ts';
import { otherReadings, Reading } from './reading.ts';
import {
  type GrowingWalk,
  keepSpecialCalls,
  newWalk,
  type PickleWalk,
  recorder,
  type StreamProblem,
} from './recorder.ts';
import type { OpcodeBudget } from './state.ts';
import type { Value } from './values.ts';

export type { PickleWalk } from './recorder.ts';

export interface WalkOptions {
  /** Where the first stream begins, in bytes. */
  start?: number;
  /** How many streams to walk. The rest of the source is left alone. */
  streams?: number;
  /**
   * Whether streams may also begin at the blocks of a shelf on dbm.dumb (following.ts). Its values are loaded each for
   * itself, so a broken one hides none behind it.
   */
  shelf?: boolean;
  /** Whether all streams are walked as one Unpickler object loads them, whose memo lives on; no problem is told. */
  oneMemo?: boolean;
  budget: OpcodeBudget;
  /** Told of everything, in every reading and every region, beside the record. */
  listener?: Listener;
  /** The listener of the format, told of the streams after `listener`. The pickles of regions are loaded by another unpickler. */
  format?: FormatListener | undefined;
  /** Whether to go on past the caps of memory (past-caps.ts). Then nothing is recorded, and only the listener is told. */
  pastCaps?: boolean;
}

/**
 * Walks `source`. Never throws for what the bytes hold.
 * @param walk is filled as the walk goes
 * @throws {Error} the source's own read errors
 */
export function walkPickles(source: ByteSource, options: WalkOptions, walk: GrowingWalk = newWalk()): PickleWalk {
  new Walker(source, options, walk).walkAll();
  return walk;
}

/** How one run over a stream came out. */
interface Run {
  readonly machine: Machine;
  readonly problem: StreamProblem | null;
}

class Walker {
  readonly #walk: GrowingWalk;
  readonly #options: WalkOptions;
  readonly #cursor: Cursor;
  readonly #listener: Listener;
  /** Offsets at which some reader finds the next stream, and ours did not. */
  readonly #otherStarts: number[] = [];
  /** Streams are met that do not lie one after another. */
  #isScattered = false;
  /** A stream used a memo entry that only a stream before it can have stored. */
  #usesEarlierMemo = false;
  /** What the last complete stream makes. */
  #result: Value | undefined;

  constructor(source: ByteSource, options: WalkOptions, walk: GrowingWalk) {
    this.#walk = walk;
    this.#options = options;
    this.#cursor = new Cursor(source);
    const { listener = {}, format } = options;
    const heard = format === undefined ? listener : together(listener, format);
    this.#listener = options.pastCaps ? heard : recorder(walk.globals, options.budget, heard);
    walk.end = options.start ?? 0;
  }

  walkAll(): void {
    if (this.#options.oneMemo === true) {
      this.#walkWithOneMemo();
      return;
    }
    this.#walkStreams();
    const walked = new Set(this.#otherStarts.length === 0 ? [] : this.#walk.starts);
    for (let start = this.#otherStarts.pop(); start !== undefined; start = this.#otherStarts.pop()) {
      this.#walkFrom(start, walked);
    }
    if (this.#usesEarlierMemo) {
      this.#walkWithOneMemo();
    }
  }

  /** The streams as `pickle.load`, called again and again, finds them; or the values of a shelf, each for itself. */
  #walkStreams(): void {
    const walk = this.#walk;
    const wanted = this.#options.streams ?? Number.POSITIVE_INFINITY;
    for (let start: number | null = walk.end; start !== null; ) {
      if (walk.complete >= LIMITS.streams || walk.problems.length > LIMITS.brokenStreams) {
        const most =
          walk.complete < LIMITS.streams
            ? `${LIMITS.brokenStreams} problems in pickles of one stream`
            : `${LIMITS.streams} pickles one after another`;
        this.#problem('limit-exceeded', `more than ${most}`, start);
        break;
      }
      walk.starts.push(start);
      const run = this.#walkStream(start);
      // What lies behind bytes that are no padding does not make them part of the pickles.
      walk.end = this.#isScattered ? walk.end : run.end;
      if (run.problem !== null) {
        walk.problems.push(run.problem);
        this.#usesEarlierMemo ||= run.machine.missedMemo && walk.complete > 0;
        start = this.#laterBlock(start);
      } else {
        walk.complete += 1;
        this.#result = run.machine.result;
        start = walk.complete < wanted ? this.#next(run.end) : null;
      }
    }
  }

  /** Where the next stream begins, behind a STOP at `end`. What is there instead of one, and is no padding, is told. */
  #next(end: number): number | null {
    const { budget, shelf } = this.#options;
    const found = following(this.#cursor, end, budget);
    if (found !== 'other') {
      return found === 'pickle' ? end : null;
    }
    const next = shelf === true ? nextBlock(this.#cursor, end, budget) : null;
    if (next !== null) {
      return next;
    }
    const later = this.#laterBlock(end);
    const message =
      later === null
        ? `${this.#cursor.size - end} bytes follow the end of the pickle that are neither a pickle nor padding`
        : `${later - end} bytes between two pickles of a shelf are no padding`;
    this.#problem('trailing-data', message, end);
    return later;
  }

  /** The next value of a shelf, behind what is no pickle. While nothing is shown to be one, such bytes are not searched. */
  #laterBlock(after: number): number | null {
    const { budget, shelf, pastCaps } = this.#options;
    this.#isScattered = true;
    return shelf === true && pastCaps !== true ? laterBlock(this.#cursor, after, budget) : null;
  }

  /** The streams from `start` on, which only some readers take, up to one that was `walked`: where they break off is no news beside the ambiguity. */
  #walkFrom(start: number, walked: Set<number>): void {
    for (let at = start; !walked.has(at); ) {
      walked.add(at);
      const run = this.#walkStream(at);
      at = run.end;
      if (run.problem !== null || walked.size > LIMITS.streams || !this.#continues(at)) {
        return;
      }
    }
  }

  /** The streams as one Unpickler object loads them: its memo lives on (Modules/_pickle.c, Unpickler.load; Lib/pickle.py). */
  #walkWithOneMemo(): void {
    const memo = new Memo();
    let at = this.#options.start ?? 0;
    for (let streams = 0; streams < LIMITS.streams; streams += 1) {
      const run = this.#run(at, new Reading(), memo);
      at = this.#cursor.position;
      if (run.problem !== null || !this.#continues(at)) {
        return;
      }
    }
  }

  /** Walks one stream in every reading; the bytes as they lie come first, and say where it ends and breaks. */
  #walkStream(start: number): Run & { end: number } {
    const reading = new Reading();
    const run = this.#run(start, reading);
    const end = this.#cursor.position;
    if (reading.firstFork >= 0) {
      const message = 'a frame does not end where an opcode ends: unpicklers of CPython read on differently';
      this.#problem('ambiguous-stream', message, reading.firstFork);
      const problem = this.#walkOtherReadings(start, otherReadings(reading, 0));
      return { machine: run.machine, problem: run.problem ?? problem, end };
    }
    if (reading.frameBeyondEnd >= 0 && run.problem === null) {
      const message = 'a frame runs past the end: the C unpickler of CPython stops here, the Python one reads on';
      this.#problem('ambiguous-stream', message, reading.frameBeyondEnd);
    }
    return { ...run, end };
  }

  /** Adds what the other readings import. Where they break is no news beside the ambiguity; a cap is. */
  #walkOtherReadings(start: number, others: boolean[][]): StreamProblem | null {
    const { budget } = this.#options;
    budget.readings ??= LIMITS.readings;
    for (let branches = others.pop(); branches !== undefined; branches = others.pop()) {
      if (budget.readings <= 0) {
        const message = `more than ${LIMITS.readings} ways to read the streams of one file`;
        return { id: 'limit-exceeded', message, offset: start };
      }
      budget.readings -= 1;
      const reading = new Reading(branches);
      const run = this.#run(start, reading);
      others.push(...otherReadings(reading, branches.length));
      if (run.problem?.id === 'limit-exceeded') {
        return run.problem;
      }
      if (run.problem === null) {
        this.#otherStarts.push(this.#cursor.position);
      }
    }
    return null;
  }

  #run(start: number, reading: Reading, memo?: Memo): Run {
    this.#cursor.position = start;
    const walked: Progress = {
      machine: new Machine(this.#cursor, this.#listener, this.#options.budget, reading, memo),
    };
    try {
      this.#runToStop(walked);
      return { ...walked, problem: null };
    } catch (error) {
      if (!(error instanceof StreamBreak)) {
        throw error;
      }
      const id = error instanceof LimitExceeded ? 'limit-exceeded' : 'broken-stream';
      return { ...walked, problem: { id, message: error.message, offset: error.offset } };
    } finally {
      keepSpecialCalls(this.#walk.globals, walked.machine, memo === undefined);
    }
  }

  /** @throws {StreamBreak} as Machine.run, and where the pickle of a region has no end */
  #runToStop(walked: Progress): void {
    for (;;) {
      if (this.#options.pastCaps) {
        runPastCaps(walked);
      } else {
        walked.machine.run();
      }
      const { machine } = walked;
      if (machine.region === null) {
        return;
      }
      const inner = this.#walkRegion(machine.region);
      if (inner.#result === undefined) {
        throw machine.broken('the pickle that another unpickler loads here does not end');
      }
      machine.resume(inner.#walk.end, inner.#result);
    }
  }

  /** The one pickle in a region, in all its readings. What it does counts as done by the stream. */
  #walkRegion({ start }: PickleRegion): Walker {
    const { format: _outer, ...options } = this.#options;
    const { globals, problems } = this.#walk;
    const inside = { ...options, start, streams: 1, oneMemo: false, shelf: false };
    const inner = new Walker(this.#cursor.source, inside, { ...newWalk(), globals, problems });
    inner.walkAll();
    return inner;
  }

  #problem(id: StreamProblem['id'], message: string, offset: number): void {
    this.#walk.problems.push({ id, message, offset });
  }

  /** Whether the bytes at `end`, behind a STOP, are another pickle to walk. */
  #continues(end: number): boolean {
    return following(this.#cursor, end, this.#options.budget) === 'pickle';
  }
}
