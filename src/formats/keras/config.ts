/**
 * What a Keras model's configuration would do when the model is rebuilt from it: every entry is looked at, wherever it
 * stands, for layers, initializers, the arguments of a call and the losses may each name a class or function.
 *
 * Source: keras/src/saving/saving_lib.py, keras/src/legacy/saving/legacy_h5_format.py (Keras 3.15).
 */
import { cut } from '../../base/escape.ts';
import { LIMITS } from '../../base/limits.ts';
import { BufferSource, type ByteSource } from '../../bytes/source.ts';
import type { Findings } from '../findings.ts';
import { MemberError } from '../member-error.ts';
import { decodeBase64 } from '../python-base64.ts';
import { type Json, type JsonObject, readPythonJson } from '../python-json.ts';
import { codeOf, foreignFunctions } from './judge.ts';

/** Characters of a message, most of them from the file. */
const MESSAGE_LENGTH = 160;
/** Classes and functions that are named each by itself: a model has some that its author wrote, not hundreds. */
const NAMED = 10;

/**
 * Reads `json`, that of a model or of how it is trained, and tells `findings` of the code in it. What is wrong with it is a
 * problem, with its place.
 * @param given as JsonOptions: the attribute of an HDF5 file is decoded by Keras, the member of an archive is not
 */
export function readKerasConfig(
  json: ByteSource | string,
  member: string | null,
  findings: Findings,
  given: 'bytes' | 'str' = 'str',
): void {
  const found: Found = { code: new Set(), modules: [] };
  try {
    const source = typeof json === 'string' ? new BufferSource(Buffer.from(json)) : json;
    look(readPythonJson(source, { given }), found, 0);
  } catch (error) {
    if (!(error instanceof MemberError)) {
      throw error;
    }
    findings.problem(error.id, error.message, member, error.offset);
  }
  const messages = [...found.code];
  for (const message of messages.slice(0, NAMED)) {
    findings.problem('contains-code', message, member);
  }
  if (messages.length > NAMED) {
    findings.problem('contains-code', `${messages.length - NAMED} more names of code in the configuration`, member);
  }
  for (const [index, module] of found.modules.entries()) {
    const name = `${member ?? 'config'}:module${index === 0 ? '' : `-${index + 1}`}`;
    findings.nested.push({ name, promised: true, open: () => new BufferSource(decodeBase64(module)) });
  }
}

interface Found {
  /** Sentences, each once. */
  readonly code: Set<string>;
  /** Of TorchModuleWrapper, which gives them to torch.load (keras/src/utils/torch_utils.py): a checkpoint in base 64. */
  readonly modules: string[];
}

/** @throws {MemberError} where `value` is nested deeper than is read */
function look(value: Json, found: Found, depth: number): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (depth > LIMITS.configDepth) {
    throw new MemberError('limit-exceeded', `the configuration is nested more than ${LIMITS.configDepth} deep`);
  }
  if (value instanceof Map) {
    lookAtEntry(value, found);
  }
  for (const item of value.values()) {
    look(item, found, depth + 1);
  }
}

function lookAtEntry(entry: JsonObject, found: Found): void {
  const code = codeOf(entry);
  if (code !== null) {
    found.code.add(cut(code, MESSAGE_LENGTH));
  }
  for (const [key, value] of entry) {
    for (const foreign of foreignFunctions(key, value)) {
      found.code.add(cut(foreign, MESSAGE_LENGTH));
    }
  }
  const config = entry.get('class_name') === 'TorchModuleWrapper' ? entry.get('config') : null;
  const module = config instanceof Map ? config.get('module') : null;
  if (typeof module === 'string') {
    found.modules.push(module);
  }
}
