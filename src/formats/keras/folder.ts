/**
 * `config.json` of a folder that Keras loads as it loads a `.keras`: what such an archive holds, unpacked; `hf://` is one. Any
 * other program has files of this name: only one with an entry of Keras that is code is taken for such.
 *
 * Source: keras/src/saving/saving_lib.py, `_load_model_from_dir` (Keras 3.7 to 3.15).
 */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../../bytes/source.ts';
import type { FormatReader } from '../format.ts';
import { MemberError } from '../member-error.ts';
import { type Json, type JsonObject, readPythonJson } from '../python-json.ts';

/** The root of an archive is that of a `.keras`, which model-archive/keras-config.ts reads. */
const NAME = /(^|\/)config\.json$/;
/** What an entry cannot be without: the key, or an escape that may be part of it. */
const ENTRY = /"class_name"|\\u00/;

export const kerasFolder: FormatReader = {
  format: 'keras',
  about:
    '`config.json` of a folder that `keras.saving.load_model` is given (`hf://` too), where it names code by an entry of Keras 3 (`class_name`, `module` and `config`): read as that of a `.keras`; without one there is nothing to judge',
  checked: 'the sources of Keras 3.15',
  detect: ({ path, source }) => NAME.test(path) && hasEntry(source, () => true),
  async read({ source }, findings) {
    const [{ readKerasConfig }, { codeOf }] = await Promise.all([import('./config.ts'), import('./judge.ts')]);
    if (hasEntry(source, (entry) => codeOf(entry) !== null)) {
      readKerasConfig(source, null, findings);
    } else {
      findings.skipped = 'names no code of Keras';
    }
  },
};

/** Whether an entry of Keras 3 is in the JSON that is as wanted. What is no JSON is none to Keras either. */
function hasEntry(source: ByteSource, isWanted: (entry: JsonObject) => boolean): boolean {
  const start = Buffer.from(source.read(0, LIMITS.window)).toString('latin1');
  if (source.size <= LIMITS.window && !ENTRY.test(start)) {
    return false;
  }
  try {
    return [...entriesIn(readPythonJson(source, { given: 'str' }))].some(isWanted);
  } catch (error) {
    if (!(error instanceof MemberError)) {
      throw error;
    }
    return error.id === 'limit-exceeded' && ENTRY.test(start);
  }
}

function* entriesIn(root: Json): Generator<JsonObject, void, undefined> {
  const waiting: Json[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value instanceof Map && ['class_name', 'module', 'config'].every((key) => value.has(key))) {
      yield value;
    }
    if (typeof value === 'object' && value !== null) {
      for (const item of value.values()) {
        waiting.push(item);
      }
    }
  }
}
