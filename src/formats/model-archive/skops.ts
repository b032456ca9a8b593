/**
 * skops: a zip whose schema.json says how to build an object, node by node. `skops.io.load` refuses types that are not on its
 * own lists unless its caller trusts them, which early releases did for the whole file.
 *
 * Source: skops/io/_audit.py (`get_tree`, `get_unsafe_set`), _general.py, _numpy.py, _scipy.py, _sklearn.py and old/ of skops 0.4 to
 * 0.16. Trusted here is what one of these trusts; what ran though it was not listed, or listed as something else:
 * `trusted=True` up to 0.9 (CVE-2024-37065), the attribute of operator that an OperatorFuncNode names (CVE-2025-54412) and the
 * method of a MethodNode (CVE-2025-54413) up to 0.11, any attribute of numpy.random as a bit generator up to 0.14, the import of a
 * LossNode's module up to 0.13. A file that is no zip went to joblib up to 0.12 (CVE-2025-54886): it is judged as a pickle.
 */
import { readPythonJson } from '../python-json.ts';
import { listed, type ModelArchiveKind, mayHold, withMember } from './kind.ts';
import { NamedCalls } from './named-calls.ts';

/** The key, or an escape that may be part of it: other programs have schemas too. */
const NODE = /__loader__|\\u00/i;

export const skops: ModelArchiveKind = {
  name: 'skops',
  about:
    'a zip whose `schema.json` names types and functions; those that no release of skops trusts by default are `contains-code`, and so ' +
    'is every method, function of `operator` and `functools.partial`. What each release ran unasked: `src/formats/model-archive/skops.ts`',
  checked: 'files of skops 0.16 and the sources of 0.4 to 0.16',
  members: /^schema\.json$/,
  async read(members, _archive, findings) {
    const { untrusted } = await import('./skops-schema.ts');
    const types = new NamedCalls(findings.rules);
    for (const member of members) {
      const schema = await withMember(member, findings, (source) =>
        mayHold(source, NODE) ? readPythonJson(source) : null,
      );
      for (const name of schema === undefined ? [] : untrusted(schema)) {
        types.add({ name, offset: null }, member.name);
      }
    }
    const kept = types.worstFirst().map(({ name }) => name);
    if (kept.length > 0) {
      const message = `types that skops does not trust by default: ${listed(kept, types.more)}`;
      findings.problem('contains-code', message, members[0].name);
    }
  },
};
