/**
 * What a Keras model's configuration would do: a Lambda layer carries marshalled Python code, and a function may be
 * named from any module.
 *
 * Source: keras/src/layers/core/lambda_layer.py, keras/src/saving/serialization_lib.py (Keras 3.11).
 */
import { LIMITS } from '../../base/limits.ts';
import type { Findings } from '../findings.ts';
import { MemberError } from '../member-error.ts';
import type { Rules } from '../misuse.ts';

const KERAS_MODULES = /^(keras|keras_hub|keras_cv|keras_nlp|tf_keras|tensorflow\.(python\.)?keras|builtins)(\.|$)/;

/** Reads `text`, the JSON of a model, and tells `findings` of the code in it. */
export function readKerasConfig(text: string, member: string | null, findings: Findings): void {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    findings.problem('broken-archive', "expected JSON in the model's configuration, found other text", member);
    return;
  }
  try {
    for (const what of codeIn(config, findings.rules, 0)) {
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
function* codeIn(value: unknown, rules: Rules, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (depth > LIMITS.configDepth) {
    throw new MemberError('limit-exceeded', `the configuration is nested more than ${LIMITS.configDepth} deep`);
  }
  const { class_name: name, module, config } = value as Record<string, unknown>;
  if (name === 'Lambda' || name === '__lambda__') {
    yield 'a Lambda layer holds Python code that Keras runs';
  } else if (typeof module === 'string' && !KERAS_MODULES.test(module)) {
    const what = name === 'function' ? config : name;
    const imported = typeof what === 'string' ? what : '?';
    if (name === 'function' || rules.isDangerous(module, imported)) {
      yield `the configuration has Keras import ${module}.${imported}`;
    }
  }
  for (const item of Object.values(value)) {
    yield* codeIn(item, rules, depth + 1);
  }
}
