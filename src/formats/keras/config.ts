/**
 * What a Keras model's configuration would do when the model is rebuilt from it: every entry is looked at, wherever it
 * stands, for layers, initializers, the arguments of a call and the losses may each name a class or function.
 *
 * Source: keras/src/saving/saving_lib.py, keras/src/legacy/saving/legacy_h5_format.py (Keras 3.15).
 */
import { cut } from '../../base/escape.ts';
import { LIMITS } from '../../base/limits.ts';
import { BufferSource, type ByteSource } from '../../bytes/source.ts';
import { CodeFound } from '../code-found.ts';
import type { Findings } from '../findings.ts';
import { MemberError } from '../member-error.ts';
import { pythonBase64 } from '../python-base64.ts';
import { type Json, type JsonObject, type JsonOptions, readPythonJson } from '../python-json.ts';
import { type Code, codeOf, foreignFunctions } from './judge.ts';

/** Characters of a message, most of them from the file. */
const MESSAGE_LENGTH = 160;

export interface ConfigOptions extends Pick<JsonOptions, 'given'> {
  /** Whether a class that no registry knows is made anew, out of graphs that are beside it: a SavedModel. */
  readonly revives?: boolean;
}

/** The configurations of one member, or of a bare file. */
export class KerasConfigs {
  readonly #member: string | null;
  readonly #findings: Findings;
  readonly #options: ConfigOptions;
  readonly #code: CodeFound;
  /** Of TorchModuleWrapper, which gives them to torch.load (keras/src/utils/torch_utils.py): checkpoints in base 64. */
  readonly #modules: string[] = [];

  constructor(member: string | null, findings: Findings, options: ConfigOptions = {}) {
    this.#member = member;
    this.#findings = findings;
    this.#options = options;
    this.#code = new CodeFound(findings, member);
  }

  /** Reads one, which begins at byte `start` of the member. What is wrong with it is a problem there. */
  read(json: ByteSource, start = 0): void {
    try {
      this.#look(readPythonJson(json, this.#options), 0);
    } catch (error) {
      if (!(error instanceof MemberError)) {
        throw error;
      }
      const place = error.offset === null ? null : start + error.offset;
      this.#findings.problem(error.id, error.message, this.#member, place);
    }
  }

  /** To be called once, behind the last: says how much more code there was, and has the checkpoints judged. */
  end(): void {
    this.#code.end();
    for (const [index, module] of this.#modules.entries()) {
      const name = `${this.#member ?? 'config'}:module${index === 0 ? '' : `-${index + 1}`}`;
      this.#findings.nested.push({ name, promised: true, open: () => new BufferSource(pythonBase64(module).bytes) });
    }
  }

  /** @throws {MemberError} where `value` is nested deeper than is read */
  #look(value: Json, depth: number): void {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    if (depth > LIMITS.configDepth) {
      throw new MemberError('limit-exceeded', `the configuration is nested more than ${LIMITS.configDepth} deep`);
    }
    if (value instanceof Map) {
      this.#lookAtEntry(value);
    }
    for (const item of value.values()) {
      this.#look(item, depth + 1);
    }
  }

  #lookAtEntry(entry: JsonObject): void {
    this.#keep(codeOf(entry));
    for (const [key, value] of entry) {
      for (const code of foreignFunctions(key, value)) {
        this.#keep(code);
      }
    }
    const config = entry.get('class_name') === 'TorchModuleWrapper' ? entry.get('config') : null;
    const module = config instanceof Map ? config.get('module') : null;
    if (typeof module === 'string') {
      this.#modules.push(module);
    }
  }

  #keep(code: Code | null): void {
    if (code !== null && !(code.unknownName && this.#options.revives)) {
      // Shortened before it is counted in characters, of which one may take two units.
      this.#code.add(cut(code.message.slice(0, 2 * MESSAGE_LENGTH + 1), MESSAGE_LENGTH));
    }
  }
}

/**
 * Reads `json`, the configuration of a model or of how it is trained, and tells `findings` of the code in it.
 * @param json its bytes, or a text that they were decoded to
 * @param given as JsonOptions: Keras decodes the attribute of an HDF5 file, and leaves the member of an archive to json.loads
 */
export function readKerasConfig(
  json: ByteSource | string,
  member: string | null,
  findings: Findings,
  given: JsonOptions['given'] = 'str',
): void {
  const configs = new KerasConfigs(member, findings, { given });
  configs.read(typeof json === 'string' ? new BufferSource(Buffer.from(json)) : json);
  configs.end();
}
