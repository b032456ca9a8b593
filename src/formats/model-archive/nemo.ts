/**
 * Archives of models whose YAML or JSON names what is called: NeMo's `.nemo`, and bundles of models with a configuration of Hydra.
 *
 * Source: nemo/core/classes/common.py (`Serialization.from_config_dict`, `safe_instantiate`) and nemo/utils/model_utils.py
 * (`import_class_by_path`, `maybe_update_config_version`: `cls` becomes `_target_`) of NeMo 1.23 to 3.0; hydra/_internal/
 * instantiate/_instantiate2.py of Hydra 1.3. NeMo up to 2.3 calls whatever is named, from 2.4 on only what its list allows.
 */
import { LIMITS } from '../../base/limits.ts';
import { ExpandedSource } from '../../bytes/expand.ts';
import type { ByteSource } from '../../bytes/source.ts';
import type { Findings } from '../findings.ts';
import { MemberError } from '../member-error.ts';
import { encodingOf } from '../python-encoding.ts';
import { namedValues } from './json-names.ts';
import { listed, type ModelArchiveKind, mayHold, withMember } from './kind.ts';
import { NamedCalls } from './named-calls.ts';
import type { NamedCall } from './yaml-names.ts';

const TARGET = '_target_';
const HYDRA_KEYS: ReadonlySet<string> = new Set([TARGET]);
/** NeMo's own, of a class by its whole path. */
const NEMO_KEYS: ReadonlySet<string> = new Set([TARGET, 'target', 'cls']);
/** What NeMo reads, and what is no YAML there is no model. */
const CONFIG = /(^|\/)model_config\.yaml$/;
const DOTTED = /^[^\W\d]\w*(\.[^\W\d]\w*)+$/u;
/** Values of `_target_` by which nothing is called: OmegaConf's null and its missing value. */
const NOTHING = /^(|~|null|Null|NULL|\?\?\?)$/;

/** What a text must hold to name a call: the key, or an escape that may be part of it, or a tag. */
const IN_JSON = /_target_|\\u00(5f|6[157]|7[24])/i;
const IN_YAML = /_target_|[\\!]/;

export const nemo: ModelArchiveKind = {
  name: 'NeMo `.nemo` and other archives of models with a configuration',
  about:
    'Hydra and NeMo import and call what `_target_` names in YAML or JSON, and NeMo (up to 2.3 without a list of what is allowed) also ' +
    '`target` and `cls`; tags `!!python/…` have PyYAML call what they name. Each is `contains-code`, honest configurations of NeMo too',
  checked: 'the sources of NeMo 1.23 to 3.0 and Hydra 1.3, and what PyYAML 6.0 reads',
  members: /\.(ya?ml|json)$/i,
  async readModels(members, { path }, findings) {
    const ofNemo = /\.nemo$/i.test(path) || members.some(({ name }) => CONFIG.test(name));
    const calls = new NamedCalls(findings.rules);
    const tags = new NamedCalls(findings.rules);
    for (const member of members) {
      const read = /\.json$/i.test(member.name) ? jsonCalls : await yamlReader(member.name, ofNemo, findings);
      await withMember(member, findings, (source) => {
        for (const call of read(source)) {
          (call.key === null ? tags : calls).add(call, member.name);
        }
      });
    }
    tell(calls, 'the configuration names what is called:', findings);
    tell(tags, 'YAML tags by which PyYAML calls what they name:', findings);
  },
};

type Reader = (source: ByteSource) => Iterable<NamedCall>;

function tell(calls: NamedCalls, what: string, findings: Findings): void {
  const kept = calls.worstFirst();
  if (kept.length > 0) {
    const names = kept.map(({ name }) => name);
    findings.problem('contains-code', `${what} ${listed(names, calls.more)}`, kept[0].member, kept[0].offset);
  }
}

const jsonCalls: Reader = (source) =>
  mayHold(source, IN_JSON)
    ? read(source, function* (text) {
        for (const { name, offset } of namedValues(text, HYDRA_KEYS)) {
          yield { name, offset, key: TARGET };
        }
      })
    : [];

async function yamlReader(member: string, ofNemo: boolean, findings: Findings): Promise<Reader> {
  const { namedCalls, yamlMistake } = await import('./yaml-names.ts');
  const keys = ofNemo ? NEMO_KEYS : HYDRA_KEYS;
  return (source) =>
    ofNemo || mayHold(source, IN_YAML)
      ? read(source, function* (text, inBytes) {
          const mistake = CONFIG.test(member) ? yamlMistake(text, findings.budget) : null;
          if (mistake !== null) {
            findings.problem(mistake.id, mistake.message, member, inBytes(mistake.offset ?? 0));
          }
          for (const call of namedCalls(text, keys, findings.budget)) {
            if (isCall(call)) {
              yield call;
            }
          }
        })
      : [];
}

const isCall = ({ key, name }: NamedCall): boolean =>
  key === null || (key === TARGET ? !NOTHING.test(name) : DOTTED.test(name));

/**
 * The calls in the text of `source`, their offsets in bytes.
 * @throws {MemberError} with an offset in bytes
 */
function* read(
  source: ByteSource,
  calls: (text: string, inBytes: (place: number) => number) => Iterable<NamedCall>,
): Generator<NamedCall> {
  if (source instanceof ExpandedSource) {
    // What is wrong with its compression is told where it is judged as a file.
    source.settle();
  }
  if (source.size > LIMITS.jsonBytes) {
    throw new MemberError('limit-exceeded', `a configuration of more than ${LIMITS.jsonBytes} bytes`, 0);
  }
  const bytes = source.read(0, source.size);
  const encoding = encodingOf(bytes);
  const text = encoding.decode(bytes);
  let at = 0;
  let offset = encoding.mark;
  /** Of one place after another: the text before it is not measured again. */
  const next = (place: number): number => {
    offset += encoding.length(text.slice(at, place));
    at = place;
    return offset;
  };
  try {
    for (const call of calls(text, (place) => encoding.mark + encoding.length(text.slice(0, place)))) {
      yield { ...call, offset: next(call.offset) };
    }
  } catch (error) {
    if (!(error instanceof MemberError)) {
      throw error;
    }
    throw new MemberError(error.id, error.message, error.offset === null ? null : next(error.offset));
  }
}
