/** What a load is asked and what it comes to: the words that the readers of torch's formats share. */
import type { Listener } from '../pickle/listener.ts';
import type { OpcodeBudget } from '../pickle/state.ts';
import type { Release } from './releases.ts';

/** Which of torch's readers takes a file. */
export type Reader = 'safetensors' | 'zip' | 'tar' | 'legacy';

/** What a load without a refusal came to. */
export interface Loaded {
  /** The first thing this tool did not follow, or null. */
  doubt: string | null;
  /** Whether the restricted unpickler read all there is, so that every global is on the list. */
  allowed: boolean;
}

export interface LoadOptions {
  release: Release;
  userGlobals: ReadonlySet<string>;
  budget: OpcodeBudget;
  /** Answers what the machine asks of the results of calls, where it reads in place of torch. */
  listener?: (() => Listener) | undefined;
}

/** What a load came to. */
export interface Outcome {
  loads: boolean | null;
  /** torch's words, or what keeps this tool from an answer; null where it loads. */
  reason: string | null;
  /** Which of torch's readers took the file. */
  reader: Reader;
  /** Whether every global has been read and is on the list. */
  allowed: boolean;
  /** Whether it loads through a reader that runs code: TorchScript and tar, before torch 2.6. */
  code: boolean;
}
