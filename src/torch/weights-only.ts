/**
 * Would `torch.load(path, map_location='cpu', weights_only=True)` load this file with that release, and why not: the
 * one entry of this folder. It answers for any bytes and never throws for what they hold.
 * Source: torch/serialization.py (`load`, `get_unsafe_globals_in_checkpoint`) of torch 1.13 to 2.15.
 */

import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';
import { opensAsTar } from '../bytes/tar/tar.ts';
import type { Listener } from '../pickle/listener.ts';
import type { OpcodeBudget } from '../pickle/state.ts';
import { loadLegacy } from './checkpoint/legacy-checkpoint.ts';
import { loadSafetensors } from './checkpoint/safetensors.ts';
import { loadTar } from './checkpoint/tar-checkpoint.ts';
import { loadZip } from './checkpoint/zip-checkpoint.ts';
import { Refusal, Undecided } from './faults.ts';
import { unsafeGlobals } from './globals.ts';
import type { Loaded, LoadOptions, Outcome, Reader } from './load.ts';
import { type Release, release as releaseOf } from './releases.ts';

/** The answer, and the means to ask further. */
export interface LoadAnswer extends Outcome {
  /** As `torch.serialization.get_unsafe_globals_in_checkpoint`, sorted. */
  unsafeGlobals: string[];
  release: Release;
  /** Reads the file again as if these names had been added. */
  retry(names: readonly string[]): Outcome;
}

/**
 * What `torch.load(path, weights_only=True)` does.
 * @param source the bytes of the file
 * @param path as given; only its ending counts
 * @param version of torch, one of `knownReleases()`
 * @param userGlobals names the user added, `module.name`; they count from 2.4 on
 * @param listener answers what the machine asks of the results of calls, where it reads in place of torch
 * @throws {Error} the source's own read errors
 */
export function weightsOnly(
  source: ByteSource,
  path: string,
  version: string,
  userGlobals: readonly string[],
  listener?: () => Listener,
): LoadAnswer {
  const release = releaseOf(version);
  const added = release.rules.allow === 'none' ? [] : userGlobals;
  const options: LoadOptions = {
    release,
    userGlobals: new Set(added),
    budget: { opcodes: LIMITS.opcodes } satisfies OpcodeBudget,
    listener,
  };
  const reader = readerOf(source, path, options);
  const outcome = answer(reader, source, options);
  const unsafe = outcome.allowed ? [] : unsafeGlobals(source, reader, options);
  // All further readings together cost no more than the first may.
  const again: OpcodeBudget = { opcodes: LIMITS.opcodes };
  const retry = (names: readonly string[]): Outcome =>
    answer(reader, source, {
      ...options,
      userGlobals: new Set([...added, ...names]),
      budget: again,
    });
  return { ...outcome, release, unsafeGlobals: unsafe, retry };
}

/** Which of torch's readers takes the file. */
function readerOf(source: ByteSource, path: string, options: LoadOptions): Reader {
  if (options.release.rules.safetensors && path.endsWith('.safetensors')) {
    return 'safetensors';
  }
  if (Buffer.from(source.read(0, 4)).toString('latin1') === 'PK\x03\x04') {
    return 'zip';
  }
  return opensAsTar(source) ? 'tar' : 'legacy';
}

const LOADERS: Readonly<Record<Reader, (source: ByteSource, options: LoadOptions) => Loaded>> = {
  safetensors: loadSafetensors,
  zip: loadZip,
  tar: loadTar,
  legacy: loadLegacy,
};

function answer(reader: Reader, source: ByteSource, options: LoadOptions): Outcome {
  try {
    const { doubt, allowed } = LOADERS[reader](source, options);
    return {
      loads: doubt === null ? true : null,
      reason: doubt,
      reader,
      allowed,
      code: doubt === null && (reader === 'tar' || (reader === 'zip' && !allowed)),
    };
  } catch (error) {
    if (error instanceof Refusal) {
      return { loads: false, reason: error.reason, reader, allowed: false, code: false };
    }
    if (error instanceof Undecided) {
      return { loads: null, reason: error.message, reader, allowed: false, code: false };
    }
    throw error;
  }
}
