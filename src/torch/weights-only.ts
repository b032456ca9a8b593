/** What torch.load(path, weights_only=True) would do. */
import type { ByteSource } from '../bytes/source.ts';
import type { WeightsOnly } from '../report.ts';

export function weightsOnly(
  _source: ByteSource,
  _path: string,
  _release: string,
  _userGlobals: readonly string[],
  _isDangerous: (module: string, name: string) => boolean,
): WeightsOnly {
  return { loads: null, reason: null, unsafeGlobals: [], advice: [] };
}
