/**
 * Runs one target for a while and tells of each cause of failure once, with the smallest input that was found. It knows
 * fast-check, and no parser.
 */
import fc from 'fast-check';
import { Fault } from './checks.ts';
import type { Recorder } from './recorder.ts';
import type { Seed, Target } from './target.ts';

export interface Finding {
  readonly target: string;
  /** What tells it from others: the message without its numbers, and the place. */
  readonly cause: string;
  readonly message: string;
  readonly stack: string;
  readonly path: string;
  readonly hex: string;
}

export interface RunOptions {
  readonly seed: number;
  /** Inputs of one round; what a round finds is passed over in later ones. */
  readonly runs: number;
  /** Milliseconds after which no round begins, and a round is cut short; one round where it is left out. */
  readonly time?: number;
  readonly recorder?: Recorder | null;
  /** Called around each input; may throw for what it took. */
  readonly around?: (input: Seed, check: () => Promise<void>) => Promise<void>;
  readonly onFinding?: (finding: Finding) => void;
}

const inOrder = async (_input: Seed, check: () => Promise<void>): Promise<void> => check();

/** @returns how many inputs were checked, those of shrinking included, and what failed */
export async function runTarget(target: Target, options: RunOptions): Promise<{ cases: number; findings: Finding[] }> {
  const { seed, runs, time, recorder = null, around = inOrder, onFinding } = options;
  const findings = new Map<string, Finding>();
  const end = performance.now() + (time ?? 0);
  let cases = 0;
  let shrinking: string | null = null;
  const property = fc.asyncProperty(target.input(), async (input) => {
    cases += 1;
    try {
      await around(input, async () => target.check(input, recorder));
    } catch (error) {
      const cause = causeOf(error);
      // A failure may not shrink into another one, and what is known already hides nothing.
      if (!findings.has(cause) && (shrinking ?? cause) === cause) {
        shrinking = cause;
        throw error;
      }
    }
  });
  for (let round = 0; round === 0 || performance.now() < end; round += 1) {
    shrinking = null;
    const limit = time === undefined ? {} : { interruptAfterTimeLimit: Math.max(1, end - performance.now()) };
    const details = await fc.check(property, { seed: seed + round, numRuns: runs, ...limit });
    if (details.counterexample !== null) {
      const finding = describe(target.name, details.counterexample[0], details.errorInstance);
      findings.set(finding.cause, finding);
      onFinding?.(finding);
    }
  }
  return { cases, findings: [...findings.values()] };
}

function describe(target: string, { path, bytes }: Seed, error: unknown): Finding {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const inner = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  const hex = Buffer.from(bytes).toString('hex');
  return { target, cause: causeOf(error), message, stack: `${stack}${inner}`, path, hex };
}

function causeOf(error: unknown): string {
  const thrown = error instanceof Error ? error : new Error(String(error));
  if (thrown instanceof Fault && thrown.kind !== null) {
    return thrown.kind;
  }
  const stack = (thrown.cause instanceof Error ? thrown.cause : thrown).stack ?? '';
  const place = /\/(src\/[^\s:)]+:\d+)/.exec(stack)?.[1] ?? '';
  const words = thrown.message.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/\d+/g, 'N');
  return `${words.slice(0, 120)} ${place}`;
}
