/**
 * `MLmodel`, the YAML by which MLflow loads a folder: it names the module that is imported for that, and a folder of
 * Python sources that goes to the front of the import path.
 *
 * Source: mlflow 3.18, mlflow/pyfunc/__init__.py (`load_model`: `importlib.import_module(conf['loader_module'])`, in all
 * releases since 0.2), mlflow/utils/model_utils.py (`_add_code_from_conf_to_system_path`; since 3.x only where
 * MLFLOW_ALLOW_MODEL_CODE_EXECUTION allows), mlflow/models/utils.py (`_load_model_code_path`, which runs a script),
 * mlflow/tensorflow and mlflow/pytorch (`keras_module`, `pickle_module_name`).
 */
import { isUtf8 } from 'node:buffer';
import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';
import { CodeFound, quoted } from './code-found.ts';
import type { FormatReader } from './format.ts';
import { MemberError } from './member-error.ts';

interface Key {
  /** Values that are MLflow's own, or nothing. */
  readonly plain: RegExp;
  /** What MLflow does with another. */
  readonly does: string;
}

const NOTHING = '~|null|Null|NULL|';

const KEYS: ReadonlyMap<string, Key> = new Map([
  ['loader_module', { plain: /^mlflow(?:\.\w+)*$/, does: 'imports the module, and calls it to load the model:' }],
  ['code', { plain: new RegExp(`^(?:${NOTHING})$`), does: 'imports Python from a folder of the model:' }],
  ['model_code_path', { plain: new RegExp(`^(?:${NOTHING})$`), does: 'runs a script of the model:' }],
  [
    'keras_module',
    {
      plain: /^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras)(?:\.\w+)*$/,
      does: 'imports the module:',
    },
  ],
  [
    'pickle_module_name',
    {
      plain: /^(?:mlflow\.pytorch\.pickle_module|(?:cloudpickle(?:\.cloudpickle)?|pickle|dill|joblib))$/,
      does: 'imports the module:',
    },
  ],
]);

export const mlflow: FormatReader = {
  format: 'unknown',
  about:
    "`MLmodel` of MLflow: `mlflow.pyfunc.load_model` imports the `loader_module` that it names, with the folder `code` at the front of the import path, or runs the script `model_code_path`; what is not MLflow's own is `contains-code`. The pickles in the folder are judged as files",
  checked: 'files of mlflow 3.17; the sources of 3.18',
  detect: ({ path }) => /(^|[/!])MLmodel$/.test(path),
  async read({ source }, findings) {
    const text = readText(source);
    const { namedCalls } = await import('./model-archive/yaml-names.ts');
    const found = new CodeFound(findings, null);
    try {
      for (const { key, name, offset } of namedCalls(text, new Set(KEYS.keys()), findings.budget)) {
        const rule = KEYS.get(key ?? '');
        if (rule !== undefined && !rule.plain.test(name)) {
          found.add(`MLflow ${rule.does} ${quoted(name)}`, Buffer.byteLength(text.slice(0, offset)));
        }
      }
    } finally {
      found.end();
    }
  },
};

/** @throws {MemberError} where it is too long, or Python would not decode it */
function readText(source: ByteSource): string {
  if (source.size > LIMITS.yamlText) {
    throw new MemberError('limit-exceeded', `YAML of ${source.size} bytes, more than ${LIMITS.yamlText}`, 0);
  }
  const bytes = source.read(0, source.size);
  if (!isUtf8(bytes)) {
    throw new MemberError('broken-archive', 'expected YAML in UTF-8, found other bytes', 0);
  }
  return Buffer.from(bytes).toString('utf8');
}
