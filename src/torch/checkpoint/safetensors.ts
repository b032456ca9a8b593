/** Files that torch 2.13 and later hand to the safetensors library by their name: whether that library takes them. */
import { INCOMPLETE, readSafetensorsHeader, SafetensorsError } from '../../bytes/safetensors.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { refuse } from '../faults.ts';
import type { Loaded, LoadOptions } from '../load.ts';

const fail = (why: string): never => refuse('SafetensorError', `Error while deserializing header: ${why}`);

/** @throws {Refusal} SafetensorError, where the library refuses the file */
export function loadSafetensors(source: ByteSource, _options: LoadOptions): Loaded {
  try {
    const { end, unknownType } = readSafetensorsHeader(source);
    if (unknownType !== null) {
      fail(`invalid JSON in header: unknown variant \`${unknownType}\``);
    }
    if (end !== source.size) {
      fail(INCOMPLETE);
    }
  } catch (error) {
    if (error instanceof SafetensorsError) {
      fail(error.words);
    }
    throw error;
  }
  return { doubt: null, allowed: true };
}
