/**
 * What stable-baselines3 saves: a zip with the JSON `data`, where what JSON cannot hold is a cloudpickle in base64, and
 * state dicts in `.pth`. Every `load` unpickles these before it looks at anything else.
 *
 * Source: stable_baselines3/common/save_util.py (`load_from_zip_file`, `json_to_data`) of stable-baselines3 0.10 to 2.9. The
 * member `_stable_baselines3_version` is not asked for.
 */
import { cut } from '../../base/escape.ts';
import { BufferSource, type ByteSource } from '../../bytes/source.ts';
import type { Findings } from '../findings.ts';
import { pythonBase64 } from '../python-base64.ts';
import { type Json, readPythonJson } from '../python-json.ts';
import { type ModelArchiveKind, mayHold, withMember } from './kind.ts';

const SERIALIZED = ':serialized:';
/** Characters of a key in the path of its pickle. */
const KEY_LENGTH = 100;
/** The key, or an escape that may be part of it: other programs have members of this name that are no JSON, or a large one. */
const ENTRY = /:serialized:|\\u00/i;

export const stableBaselines: ModelArchiveKind = {
  name: 'stable-baselines3',
  about:
    'a zip whose member `data` is JSON; each base64 under `:serialized:` is a cloudpickle, which every `load` unpickles: it is judged ' +
    'as `data:KEY`. The `.pth` are judged as any checkpoint',
  checked: 'files of stable-baselines3 2.7, the sources of 0.10 to 2.9',
  members: /^data$/,
  async read(members, _archive, findings) {
    for (const member of members) {
      const json = await withMember(member, findings, (source) =>
        mayHold(source, ENTRY) ? readPythonJson(source, { given: 'str' }) : null,
      );
      nestPickles(json ?? null, findings);
    }
  },
};

function nestPickles(json: Json, findings: Findings): void {
  for (const [key, value] of json instanceof Map ? json : []) {
    const text = value instanceof Map ? value.get(SERIALIZED) : undefined;
    if (typeof text === 'string') {
      const name = `data:${cut(key, KEY_LENGTH)}`;
      findings.nested.push({ name, promised: true, open: () => openPickle(text, name, findings) });
    }
  }
}

function openPickle(text: string, name: string, findings: Findings): ByteSource {
  const { bytes, complete } = pythonBase64(text);
  if (!complete) {
    findings.problem(
      'broken-archive',
      'expected base64 with its padding, found its end: base64.b64decode raises',
      name,
    );
  }
  return new BufferSource(bytes);
}
