/** `weights-only explain FILE [--member NAME]`: each pickle of a file, opcode by opcode, and what it would do. */

import { parseArgs } from 'node:util';
import { messageOf, UsageError } from '../base/errors.ts';
import { LIMITS } from '../base/limits.ts';
import { FileSource } from '../bytes/source.ts';
import { innerHeading, pickleHeading, scriptBlock, stepLine, stepsHeading, stopLine } from '../output/explain.ts';
import { trace } from '../pickle/trace.ts';
import { judgeGlobal } from '../policy/judge.ts';
import { RULES } from '../policy/rules.ts';
import { globalName } from '../policy/verdict.ts';
import { inspect, type PickleWatcher } from '../scan/inspect.ts';

/**
 * Prints to `write`.
 * @returns the exit status: 0, or 1 where no pickle was found to explain
 * @throws {UsageError} for words that are not understood and files that cannot be opened
 */
export async function explain(
  args: readonly string[],
  write: (text: string) => void,
  colour: boolean,
): Promise<number> {
  const { path, member } = parse(args);
  const source = open(path);
  const seen: string[] = [];
  try {
    const onWalk: PickleWatcher = (entry, pickle, place, walk) => {
      const name = nameOf(path, entry, place.member);
      seen.push(name);
      if (member === null || member === name || member === place.member) {
        for (const [index, start] of walk.starts.entries()) {
          write(pickleHeading({ path, name, index, count: walk.starts.length, start }, colour));
          explainStream(pickle, start, place.listener, write, colour);
        }
      }
    };
    const inspection = await inspect(path, source, RULES, { onWalk });
    const wanted = seen.some((name) => member === null || name === member || name.endsWith(`!${member}`));
    for (const { id, message } of inspection.findings.problems) {
      write(stopLine(`${id}: ${message}`, colour));
    }
    if (!wanted) {
      write(seen.length === 0 ? `${path} holds no pickle\n` : notFound(path, member ?? '', seen));
    }
    return wanted ? 0 : 1;
  } finally {
    source.close();
  }
}

function parse(args: readonly string[]): { path: string; member: string | null } {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(args);
  } catch (error) {
    throw new UsageError(`explain: ${messageOf(error)}`);
  }
  const [path, ...more] = parsed.positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageError(`explain: expected one file, found ${parsed.positionals.length}`);
  }
  return { path, member: parsed.values.member ?? null };
}

const parseWords = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: { member: { type: 'string' } }, allowPositionals: true });

function open(path: string): FileSource {
  try {
    return new FileSource(path, true);
  } catch (error) {
    throw new UsageError(`explain: cannot read ${path}: ${messageOf(error)}`);
  }
}

/** How a pickle is called: its member, below the path of the entry it is in. */
function nameOf(path: string, entry: string, member: string | null): string {
  return [entry.slice(path.length + 1), member ?? ''].filter((part) => part !== '').join('!');
}

function notFound(path: string, member: string, seen: readonly string[]): string {
  return `${path} has no pickle in a member ${member}; it has ${seen.map((name) => name || 'itself').join(', ')}\n`;
}

/** Dangerous globals are pointed out where they are imported. */
function remark(module: string, name: string): string | null {
  const lists = { torchCheckpoint: true, torchAllowed: new Set<string>(), userAllowed: new Set<string>() };
  const { verdict, why } = judgeGlobal(module, name, lists);
  return verdict === 'dangerous' ? `dangerous: ${globalName(module, name)} ${why}` : null;
}

function explainStream(
  source: Parameters<typeof trace>[0],
  start: number,
  format: Parameters<typeof trace>[1]['format'],
  write: (text: string) => void,
  colour: boolean,
): void {
  let steps = 0;
  let inside = false;
  write(stepsHeading(colour));
  const { script, stopped } = trace(source, {
    start,
    budget: { opcodes: LIMITS.opcodes },
    format,
    remark,
    onStep(step) {
      steps += 1;
      if (steps <= LIMITS.explainedOpcodes) {
        write((step.inner && !inside ? innerHeading(colour) : '') + stepLine(step, colour));
      }
      inside = step.inner;
    },
  });
  if (steps > LIMITS.explainedOpcodes) {
    write(stopLine(`… and ${steps - LIMITS.explainedOpcodes} more opcodes, walked and not printed`, colour));
  }
  if (stopped !== null) {
    write(stopLine(`stops at byte ${stopped.offset}: ${stopped.message}`, colour));
  }
  write(scriptBlock(script, colour));
}
