/**
 * TorchScript archives, which torch before 2.6 loads under `weights_only=True` by handing them to `torch.jit.load`.
 * Whether the code inside compiles is not asked; whether the parts fit together is.
 * Source: torch/csrc/jit/serialization/import.cpp (ScriptModuleDeserializer), import_source.cpp, unpickler.cpp.
 */

import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { CODE } from '../../pickle/opcodes.ts';
import type { OpcodeBudget } from '../../pickle/state.ts';
import type { Value } from '../../pickle/values.ts';
import { type PickleWalk, walkPickles } from '../../pickle/walk.ts';
import type { MinizArchive } from '../archive/miniz.ts';
import { refuse } from '../faults.ts';

/** What every file of TorchScript code begins with, comments and blanks aside. */
const STATEMENT = /^(?:\s|#[^\n]*\n)*(?:class|def|op_version_set|from|import|[A-Za-z_]\w*\s*[:=])/;

/**
 * Loads the archive as `torch.jit.load` would.
 * @throws {Refusal} where parts are missing or do not fit
 */
export function loadTorchScript(archive: MinizArchive, budget: OpcodeBudget): void {
  const constants = walk(archive, 'constants.pkl', budget);
  if (kindOf(constants.result) !== 'tuple') {
    refuse('RuntimeError', 'isTuple() INTERNAL ASSERT FAILED: Expected Tuple');
  }
  const data = walk(archive, 'data.pkl', budget);
  for (const { module, name } of data.globals.values()) {
    if (!module.startsWith('__torch__')) {
      if (!/^(torch|collections$)/.test(module)) {
        refuse('RuntimeError', `Unknown type name '${module}.${name}'`);
      }
      continue;
    }
    checkCode(archive, module, name);
  }
  if (!['new', 'call'].includes(kindOf(data.result))) {
    refuse('RuntimeError', 'isObject() INTERNAL ASSERT FAILED: Expected Object');
  }
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : 'literal';

function walk(archive: MinizArchive, name: string, budget: OpcodeBudget): PickleWalk & { result: Value | undefined } {
  const source = archive.open(name);
  const [first] = source.read(0, 1);
  if (first === undefined) {
    refuse('RuntimeError', 'Unexpected end of pickler archive.');
  }
  if (first !== CODE.PROTO) {
    refuse('RuntimeError', `Expected PROTO opcode at the start of pickle archive, found ${first}`);
  }
  let result: Value | undefined;
  const onStop = (value: Value): void => {
    result = value;
  };
  const walked = walkPickles(source, { streams: 1, budget, listener: { onStop } });
  return { ...walked, result };
}

/** `__torch__.a.b.M` lies in `code/__torch__/a/b.py`. */
function checkCode(archive: MinizArchive, module: string, name: string): void {
  const path = `code/${module.replaceAll('.', '/')}.py`;
  const source = archive.find(path) === undefined ? null : archive.open(path);
  const text = source === null ? '' : readText(source);
  if (source !== null && !STATEMENT.test(text)) {
    refuse('RuntimeError', 'Unexpected token in code import');
  }
  if (!new RegExp(`^class ${name.replace(/[^\w]/g, '.')}\\b`, 'm').test(text)) {
    refuse('RuntimeError', `Unknown type name '${module}.${name}'`);
  }
}

const readText = (source: ByteSource): string =>
  Buffer.from(source.read(0, Math.min(source.size, LIMITS.window))).toString('utf8');
