/**
 * What a Keras model's configuration would do: a Lambda layer carries marshalled Python code, and a function may be
 * named from any module.
 *
 * Source: keras/src/layers/core/lambda_layer.py, keras/src/saving/serialization_lib.py (Keras 3.11).
 */
import { messageOf } from '../../base/errors.ts';
import type { Findings } from '../findings.ts';
import type { Rules } from '../misuse.ts';

const MAX_DEPTH = 200;
const KERAS_MODULES = /^(keras|keras_hub|keras_cv|keras_nlp|tf_keras|tensorflow\.(python\.)?keras|builtins)(\.|$)/;

/** Reads `text`, the JSON of a model, and tells `findings` of the code in it. */
export function readKerasConfig(text: string, member: string | null, findings: Findings): void {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    findings.problem('broken-archive', `the model's configuration is no JSON: ${messageOf(error)}`, member);
    return;
  }
  for (const what of new Set(codeIn(config, findings.rules, 0))) {
    findings.problem('contains-code', what, member);
  }
}

function* codeIn(value: unknown, rules: Rules, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (depth > MAX_DEPTH) {
    yield `the configuration is nested more than ${MAX_DEPTH} deep and was not read to its end`;
    return;
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
