/**
 * What torch.save wrote before 1.6 and still writes with `_use_new_zipfile_serialization=False`: five pickles (magic
 * number, protocol, system information, the object, the keys of its storages), then the storages.
 *
 * Source: torch/serialization.py, `_legacy_save` and `_legacy_load` (1.13 to 2.15).
 */

import { LIMITS } from '../../base/limits.ts';
import { TORCH_LEGACY_MAGIC, TORCH_LEGACY_PICKLES } from '../../bytes/magic.ts';
import { WindowSource } from '../../bytes/source.ts';
import type { MachineView } from '../../pickle/listener.ts';
import type { Literals } from '../../pickle/literals.ts';
import { CODE } from '../../pickle/opcodes.ts';
import type { Value } from '../../pickle/values.ts';
import { walkPickles } from '../../pickle/walk.ts';
import type { Findings } from '../findings.ts';
import type { Content, FormatReader } from '../format.ts';
import { Storages } from './storages.ts';

/** PROTO, or with protocols 0 and 1 the opcode of the magic number. */
const FIRST: ReadonlySet<number> = new Set([CODE.PROTO, CODE.LONG, CODE.INT]);

export const torchLegacy: FormatReader = {
  format: 'torch-legacy',
  about: 'what `torch.save` wrote before 1.6: five pickles, then storages',
  checked: 'files of torch 1.4, 1.13, 2.0, 2.6 and 2.15, and the answers of 15 releases from 1.13 to 2.15',
  detect({ source, head }) {
    if (!FIRST.has(head[0])) {
      return false;
    }
    let magic: bigint | null = null;
    const onStop = (result: Value, machine: MachineView): void => {
      magic = intOf(result, machine.literals);
    };
    walkPickles(new WindowSource(source, 0, LIMITS.head), {
      streams: 1,
      budget: { opcodes: 100 },
      listener: { onStop },
    });
    return magic === TORCH_LEGACY_MAGIC;
  },
  read(content, findings) {
    findings.torchCheckpoint = true;
    // What follows the storages is judged here; only another format may still claim it.
    findings.restJudged = true;
    const storages = new Storages();
    let end = 0;
    for (const member of TORCH_LEGACY_PICKLES) {
      const listener = { onPersistentId: (id: Value, machine: MachineView) => storages.add(id, machine.literals) };
      const window = new WindowSource(content.source, end);
      const walk = findings.walk(window, { member, streams: 1, listener });
      end += walk.end;
      findings.end = end;
      if (walk.complete === 0) {
        return;
      }
    }
    readStorages(content, findings, storages, end);
  },
};

function intOf(value: Value, literals: Literals): bigint | null {
  return typeof value === 'number' && value >= 0 ? literals.int(value) : null;
}

/** Behind the keys lies, for each storage, its number of elements in eight bytes and the elements. */
function readStorages(content: Content, findings: Findings, storages: Storages, start: number): void {
  if (storages.unknown !== null) {
    findings.note(
      `the size of a storage is not known (${storages.unknown}), so what follows the storages was not looked for`,
    );
    return;
  }
  const end = start + storages.bytes + 8 * storages.count;
  findings.end = Math.min(end, content.source.size);
  if (end > content.source.size) {
    findings.problem(
      'broken-archive',
      `expected ${end - start} bytes of storages behind the pickles, found ${content.source.size - start}`,
      null,
      start,
    );
  } else if (end < content.source.size) {
    readTrailing(content, findings, end);
  }
}

/** torch reads no further; whoever calls pickle.load again does. */
function readTrailing(content: Content, findings: Findings, start: number): void {
  const left = content.source.size - start;
  findings.problem('trailing-data', `${left} bytes follow the last storage`, null, start);
  const probe = walkPickles(content.source, {
    start,
    budget: { opcodes: Math.min(LIMITS.probeOpcodes, findings.budget.opcodes) },
  });
  if (probe.complete > 0 || probe.globals.size > 0) {
    findings.walk(content.source, { member: null, start });
  }
}
