/**
 * What a Keras model's configuration would do: a Lambda layer carries marshalled Python code, and a function may be
 * named from any module.
 *
 * Source: keras/src/layers/core/lambda_layer.py, keras/src/saving/serialization_lib.py (Keras 3.11).
 */
import { LIMITS } from '../../base/limits.ts';
import { BufferSource, type ByteSource } from '../../bytes/source.ts';
import type { Findings } from '../findings.ts';
import { MemberError } from '../member-error.ts';
import type { Rules } from '../misuse.ts';
import { type Json, type JsonObject, readPythonJson } from '../python-json.ts';

const KERAS_MODULES = /^(keras|keras_hub|keras_cv|keras_nlp|tf_keras|tensorflow\.(python\.)?keras|builtins)(\.|$)/;

/** Reads `json`, that of a model, and tells `findings` of the code in it. */
export function readKerasConfig(json: ByteSource | string, member: string | null, findings: Findings): void {
  try {
    const source = typeof json === 'string' ? new BufferSource(Buffer.from(json)) : json;
    for (const what of codeIn(readPythonJson(source), findings.rules, 0)) {
      findings.problem('contains-code', what, member);
    }
  } catch (error) {
    if (!(error instanceof MemberError)) {
      throw error;
    }
    findings.problem(error.id, error.message, member, error.offset);
  }
}

/**
 * What in `value` would run, each time that it is met.
 * @throws {MemberError} where it is nested deeper than is read
 */
function* codeIn(value: Json, rules: Rules, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (depth > LIMITS.configDepth) {
    throw new MemberError('limit-exceeded', `the configuration is nested more than ${LIMITS.configDepth} deep`);
  }
  const items: JsonObject = value instanceof Map ? value : new Map();
  const name = items.get('class_name');
  const module = items.get('module');
  if (name === 'Lambda' || name === '__lambda__') {
    yield 'a Lambda layer holds Python code that Keras runs';
  } else if (typeof module === 'string' && !KERAS_MODULES.test(module)) {
    const what = name === 'function' ? items.get('config') : name;
    const imported = typeof what === 'string' ? what : '?';
    if (name === 'function' || rules.isDangerous(module, imported)) {
      yield `the configuration has Keras import ${module}.${imported}`;
    }
  }
  for (const item of value.values()) {
    yield* codeIn(item, rules, depth + 1);
  }
}
