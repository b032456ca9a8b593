/**
 * What torch.save wrote before 0.1.10: a tar archive with the pickles `pickle`, `storages` and `tensors`. torch.load
 * still reads it, before 2.6 with the full unpickler whatever `weights_only` says.
 *
 * Source: torch/serialization.py, `legacy_load` inside `_legacy_load` (1.13 to 2.15).
 */
import { storageElementBytes } from '../../bytes/element-types.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { startsAsTar } from '../../bytes/tar/header.ts';
import { holdsData, openTarMember } from '../../bytes/tar/member.ts';
import { listTar } from '../../bytes/tar/tar.ts';
import type { MachineView } from '../../pickle/listener.ts';
import type { Literals } from '../../pickle/literals.ts';
import { isContainer, type Value } from '../../pickle/values.ts';
import type { Findings } from '../findings.ts';
import type { FormatReader } from '../format.ts';
import { nestTar } from '../tar.ts';

const NAMES: ReadonlySet<string> = new Set(['pickle', 'storages', 'tensors', 'sys_info']);
const MAX_DIMENSIONS = 64;

/** Walks the pickles of one member, between which lie raw numbers. */
class MemberWalk {
  readonly #window: ByteSource;
  readonly #member: string;
  readonly #findings: Findings;
  position = 0;
  literals: Literals | null = null;

  constructor(window: ByteSource, member: string, findings: Findings) {
    this.#window = window;
    this.#member = member;
    this.#findings = findings;
  }

  /** Walks one pickle. @returns what it makes, or null where it does not end */
  next(): Value | null {
    let result: Value | null = null;
    const onStop = (value: Value, machine: MachineView): void => {
      result = value;
      this.literals = machine.literals;
    };
    const { position: start } = this;
    const place = { member: this.#member, start, streams: 1, listener: { onStop } };
    const walk = this.#findings.walk(this.#window, place);
    this.position = walk.end;
    return walk.complete === 1 ? result : null;
  }

  count(): number | null {
    const value = this.next();
    const count = typeof value === 'number' && value >= 0 ? this.literals!.int(value) : null;
    return count === null ? null : Number(count);
  }

  bytes(length: number): Buffer {
    const bytes = Buffer.from(this.#window.read(this.position, length));
    this.position += length;
    return bytes;
  }

  /** What is left behind the last thing that torch reads there. */
  finish(): void {
    if (this.position < this.#window.size) {
      this.#findings.problem(
        'trailing-data',
        `${this.#window.size - this.position} bytes follow what torch reads`,
        this.#member,
        this.position,
      );
      this.#findings.walk(this.#window, { member: this.#member, start: this.position });
    }
  }

  lost(what: string): void {
    const message = `expected ${what}, found something else: what follows was not walked`;
    this.#findings.problem('broken-archive', message, this.#member, this.position);
  }
}

/** A count; for each storage a pickle of key, location and type, its size in eight bytes, its bytes; then the views. */
function walkStorages(walk: MemberWalk, size: number): void {
  const count = walk.count();
  for (let at = 0; at < (count ?? 0); at += 1) {
    const entry = walk.next();
    const type = entry !== null && isContainer(entry) ? entry.items[2] : undefined;
    const bytes = typeof type === 'object' && type.kind === 'global' ? storageElementBytes(type.name) : undefined;
    const header = walk.bytes(8);
    const end = header.length === 8 ? walk.position + Number(header.readBigInt64LE(0)) * (bytes ?? Number.NaN) : -1;
    if (!(end >= walk.position && end <= size)) {
      walk.lost('the type and size of a storage');
      return;
    }
    walk.position = end;
  }
  if (count === null || walk.next() === null) {
    return;
  }
  walk.finish();
}

/** A count; for each tensor a pickle of key, storage and type, then its shape, strides and offset. */
function walkTensors(walk: MemberWalk, size: number): void {
  const count = walk.count();
  for (let at = 0; at < (count ?? 0); at += 1) {
    if (walk.next() === null) {
      return;
    }
    const header = walk.bytes(8);
    const dimensions = header.length === 8 ? header.readInt32LE(0) : -1;
    const end = walk.position + 16 * dimensions + 8;
    if (dimensions < 0 || dimensions > MAX_DIMENSIONS || end > size) {
      walk.lost('the shape of a tensor');
      return;
    }
    walk.position = end;
  }
  if (count !== null) {
    walk.finish();
  }
}

export const torchTar: FormatReader = {
  format: 'torch-tar',
  about: 'what `torch.save` wrote before 0.1.10: a tar archive of pickles',
  checked: 'handmade files, and the answers of 15 releases of torch from 1.13 to 2.15',
  detect({ source, head }) {
    if (!startsAsTar(head)) {
      return false;
    }
    const names = new Set(listTar(source).members.map((member) => member.name));
    return ['pickle', 'storages', 'tensors'].every((name) => names.has(name));
  },
  read({ source }, findings) {
    findings.torchCheckpoint = true;
    const listing = listTar(source);
    const pickles = listing.members.filter((member) => NAMES.has(member.name) && holdsData(member) && member.size > 0);
    for (const member of pickles) {
      const { name } = member;
      const window = openTarMember(source, member);
      const walk = new MemberWalk(window, name, findings);
      if (name === 'storages') {
        walkStorages(walk, window.size);
      } else if (name === 'tensors') {
        walkTensors(walk, window.size);
      } else {
        findings.walk(window, { member: name });
      }
    }
    nestTar(source, listing, findings, new Set(pickles));
  },
};
