/** What torch would do with a file, and what to do about it: the part of a report that is not the verdict. */
import type { ByteSource } from '../bytes/source.ts';
import { concernsTorch, promisesModel, promisesTorch } from '../formats/extensions.ts';
import type { Inspection, ProblemFinding } from '../formats/inspection.ts';
import type { Rules } from '../formats/misuse.ts';
import { isDangerousName } from '../policy/judge.ts';
import { type Entry, entriesOf, type WeightsOnly } from '../report.ts';
import { problemOf } from './inspect.ts';

export interface AnswerOptions {
  readonly torch: { readonly version: string };
  /** Names the user added, `module.name`. */
  readonly safeGlobals: readonly string[];
  /** Whether to say of every file what torch would do with it, as a JSON report does. */
  readonly answerEveryFile: boolean;
}

export interface Answer {
  /** null for a skipped file whose name promises nothing. */
  readonly weightsOnly: WeightsOnly | null;
  /** What torch's reader was the first to meet. */
  readonly problems: readonly ProblemFinding[];
}

export const UNANSWERED: WeightsOnly = { loads: null, reason: null, unsafeGlobals: [], advice: [] };

/**
 * Contract: answered for every file but a skipped one whose name promises nothing. A text for people has nothing to say
 * of a safe file that is not torch's, so there the answer is left out, and torch's reader is not even loaded.
 */
export async function answerFor(
  inspection: Inspection,
  source: ByteSource,
  options: AnswerOptions,
  rules: Rules,
): Promise<Answer> {
  const { findings, path } = inspection;
  const unanswered = { weightsOnly: UNANSWERED, problems: [] };
  if (findings.skipped !== null && !promisesModel(path)) {
    return { weightsOnly: null, problems: [] };
  }
  const asked = options.answerEveryFile || findings.torchCheckpoint || promisesTorch(path);
  if (!asked && findings.globals.size === 0 && findings.problems.length === 0) {
    return unanswered;
  }
  // What is too much for one walk is not walked a second time.
  if (findings.problems.some((problem) => problem.id === 'limit-exceeded')) {
    return unanswered;
  }
  const [{ weightsOnly }, { advised }] = await Promise.all([
    import('../torch/weights-only.ts'),
    import('../advice/torch.ts'),
  ]);
  try {
    // A dotted name that builtins.getattr stands for is two names to torch.
    const listener = () => ({ ...rules.watch(() => undefined), isAttribute: () => false });
    const { version } = options.torch;
    const answer = weightsOnly(source, path, version, options.safeGlobals, listener);
    return { weightsOnly: advised(answer, isDangerousName), problems: [] };
  } catch (error) {
    // Torch's reader looks at other bytes than ours, so it can be the first to meet a read that fails.
    const { id, message, offset } = problemOf(error);
    const known = id === 'read-error' && findings.problems.some((problem) => problem.id === id);
    return { weightsOnly: UNANSWERED, problems: known ? [] : [{ id, message, member: null, offset }] };
  }
}

/**
 * Contract: advice for a file that is not torch's is that of its own library; nothing is advised for one that may be loaded.
 * Loaded when needed, as the CLI starts faster.
 * @param answer what torch would do, with what torch's reading of the file advises
 */
export async function adviceOf(file: Entry, answer: WeightsOnly, version: string): Promise<readonly string[]> {
  const refused = file.verdict !== 'safe' && file.verdict !== 'skipped';
  if (!refused) {
    return concernsTorch(file) ? answer.advice : [];
  }
  const { libraryAdvice, torchAdvice } = await import('../advice/library.ts');
  const entries = entriesOf(file);
  return concernsTorch(file) ? torchAdvice(entries, answer.advice) : libraryAdvice(entries, version);
}
