/** What torch would do with a file, and what to do about it: the part of a report that is not the verdict. */
import type { ByteSource } from './bytes/source.ts';
import { concernsTorch, promisesModel, promisesTorch } from './formats/extensions.ts';
import type { Rules } from './formats/misuse.ts';
import { type Inspection, messageOf } from './inspect.ts';
import { isDangerousName } from './policy/judge.ts';
import type { FileReport, WeightsOnly } from './report.ts';

export interface AnswerOptions {
  readonly torch: { readonly version: string };
  /** Names the user added, `module.name`. */
  readonly safeGlobals: readonly string[];
  /** Whether to say of every file what torch would do with it, as a JSON report does. */
  readonly answerEveryFile: boolean;
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
): Promise<WeightsOnly | null> {
  const { findings, path } = inspection;
  if (findings.skipped !== null && !promisesModel(path)) {
    return null;
  }
  const asked = options.answerEveryFile || findings.torchCheckpoint || promisesTorch(path);
  if (!asked && findings.globals.size === 0 && findings.problems.length === 0) {
    return UNANSWERED;
  }
  // What is too much for one walk is not walked a second time.
  if (findings.problems.some((problem) => problem.id === 'limit-exceeded')) {
    return UNANSWERED;
  }
  const { weightsOnly } = await import('./torch/weights-only.ts');
  try {
    // A dotted name that builtins.getattr stands for is two names to torch.
    const listener = () => ({ ...rules.watch(() => undefined), isAttribute: () => false });
    return weightsOnly(source, path, options.torch.version, options.safeGlobals, isDangerousName, listener);
  } catch (error) {
    // Torch's reader looks at other bytes than ours, so it can be the first to meet a read that fails.
    if (!findings.problems.some((problem) => problem.id === 'read-error')) {
      findings.problem('read-error', messageOf(error));
    }
    return UNANSWERED;
  }
}

/**
 * Contract: advice for a file that is not torch's is that of its own library. Loaded when needed, as the CLI starts faster.
 * @param ofTorch what torch's reading of the file advises
 */
export async function adviceOf(
  entries: readonly FileReport[],
  ofTorch: readonly string[],
  version: string,
): Promise<string[]> {
  const { libraryAdvice, torchAdvice } = await import('./policy/library-advice.ts');
  return concernsTorch(entries[0]) ? torchAdvice(entries, ofTorch) : libraryAdvice(entries, version);
}
