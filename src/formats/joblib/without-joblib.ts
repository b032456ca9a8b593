/** A file of joblib as unpicklers read it that know nothing of joblib: the arrays are opcodes to them. */
import type { ByteSource } from '../../bytes/source.ts';
import { walkPickles } from '../../pickle/walk.ts';
import type { Findings } from '../findings.ts';
import type { MisuseListener } from '../misuse.ts';

/**
 * What an unpickler that knows nothing of joblib would make of the same bytes: it takes the arrays for opcodes. An
 * honest array breaks it at once; a crafted one is a second pickle.
 */
export function walkWithoutJoblib(
  source: ByteSource,
  findings: Findings,
  matters: (module: string, name: string, used: boolean) => boolean,
): void {
  const misuses: Parameters<MisuseListener>[] = [];
  const listener = findings.rules.watch((global, misuse, { at, cursor }) => {
    const native = misuse.kind === 'native' && global?.name !== 'NumpyArrayWrapper';
    if (misuse.kind === 'use' || native) {
      misuses.push([global, misuse, { at, cursor }]);
    }
  });
  const walk = walkPickles(source, { budget: findings.budget, listener });
  const more = [...walk.globals].filter(([key, { module, name, offset, use }]) => {
    // Behind the pickle of an array lies the rest of joblib's own, which begins nowhere: only dangerous names count.
    // An extension code is one or two bytes of any array, and in no registry but that of a program that asks for it.
    const behind = offset >= (walk.starts[1] ?? source.size);
    const counts = behind ? findings.rules.isDangerous(module, name, true) : matters(module, name, use !== 'imported');
    return module !== '' && !findings.globals.has(key) && counts;
  });
  if (more.length > 0 || misuses.length > 0) {
    findings.addGlobals(more, null);
    const tell = findings.misused(null);
    for (const misuse of misuses) {
      tell(...misuse);
    }
    findings.problem('ambiguous-stream', 'the bytes of an array are opcodes to an unpickler other than that of joblib');
  }
}
