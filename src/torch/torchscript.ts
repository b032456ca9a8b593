/**
 * TorchScript archives, which torch before 2.6 loads under `weights_only=True` by handing them to `torch.jit.load`.
 * Whether the code inside compiles is not in the reach of this tool; what is asked is whether the parts are there.
 * Source: torch/csrc/jit/serialization/import.cpp (ScriptModuleDeserializer), unpickler.cpp (Unpickler::parse_ivalue).
 */
import { refuse } from './faults.ts';
import type { MinizArchive } from './miniz.ts';
import type { Doubt } from './zip-checkpoint.ts';

const PROTO = 0x80;

/**
 * Loads the archive as `torch.jit.load` would.
 * @returns null where nothing speaks against it
 * @throws {Refusal} where a part is missing or no pickle
 */
export function loadTorchScript(archive: MinizArchive): Doubt {
  for (const name of ['constants.pkl', 'data.pkl']) {
    const source = archive.open(name);
    const [first] = source.read(0, 1);
    if (first !== PROTO) {
      refuse('RuntimeError', `Expected PROTO opcode at the start of pickle archive, found ${first ?? 0}`);
    }
  }
  return null;
}
